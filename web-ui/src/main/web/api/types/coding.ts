/* To what a bill is booked. */

export type ListEntry = { id: string; code: string; name: string; detail?: string | null };
export type NewVendor = { name: string; vatId: string | null; iban: string | null; address: string | null };
export type Proposal = ListEntry & { confidence: number; because: string[] };
export type Coding = {
  proposed: Proposal | null;
  /** The next best, best first. */
  alternatives: Proposal[];
  newVendor?: NewVendor | null;
  confirmed: ListEntry | null;
};
export type CodingKind = "vendor" | "account" | "property";
/** A part of a divided bill; the percent is normalised: "33.34". */
export type Share = { account: ListEntry | null; property: ListEntry | null; percent: string };
/** `confirmed` is null when no person said anything, empty when a person booked the bill whole. */
export type Shares = {
  proposed: { shares: Share[]; confidence: number; because: string[] } | null;
  confirmed: Share[] | null;
};
