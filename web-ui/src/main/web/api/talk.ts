import { call, query } from "./http";
import type { Part, PartState } from "./types";

/* What people say about a bill, what happened to it, and what must not pass unseen. */

export type Person = { username: string; name: string; roles: string[] };
export type Comment = {
  id: string;
  /** Plain; whom it calls are `@` and their sign-in name. */
  text: string;
  by: string;
  byName: string;
  yours: boolean;
  at: string;
  changedAt: string | null;
  calls: Called[];
};
export type Called = { username: string; name: string; readAt: string | null };
/** A comment that calls the person who asks. */
export type Call = {
  comment: string;
  text: string;
  by: string;
  byName: string;
  at: string;
  readAt: string | null;
  bill: Part;
};

export type TrailEvent = {
  id: number;
  at: string;
  who: string;
  whoName: string;
  what: string;
  field: string | null;
  before: string | null;
  after: string | null;
  intent: "read" | "misread" | "overridden" | null;
  source: string | null;
  note: string | null;
  otherPart: string | null;
  modelVersion: string | null;
};
export type Trail = { items: TrailEvent[]; total: number; fields: string[] };

export type Warning = {
  /** What one says to have seen it by. */
  key: string;
  kind: "DUPLICATE" | "BANK_CHANGED" | "BANK_FIRST" | "VENDOR_FIRST";
  mustBeSeen: boolean;
  field: string;
  duplicate: DuplicateBill | null;
  bank: { account: string; known: BankAccount[]; bills: number } | null;
  seen: { by: string; byName: string; at: string }[];
  seenByYou: boolean;
};
export type DuplicateBill = {
  part: string;
  documentName: string;
  state: PartState;
  vendor: string | null;
  invoiceNumber: string | null;
  invoiceDate: string | null;
  total: string | null;
  currency: string | null;
  uploadedAt: string;
  confirmedAt: string | null;
  confirmedBy: string | null;
  same: string[];
};
export type BankAccount = { account: string; lastUsed: string | null; bills: number; onRecord: boolean };
/** The values by which a bill is compared with others. */
export type ComparedValues = {
  vendorId: string | null;
  vendor: string | null;
  invoiceNumber: string | null;
  invoiceDate: string | null;
  total: string | null;
  iban: string | null;
};

export type TalkApi = ReturnType<typeof talkApi>;

/** One organization's. */
export function talkApi(base: string) {
  const comments = (part: string) => `${base}/parts/${part}/comments`;
  return {
    comments: (part: string) => call<{ items: Comment[] }>("GET", comments(part)),
    people: (part: string) => call<{ people: Person[] }>("GET", `${comments(part)}/people`),
    write: (part: string, text: string) => call<Comment>("POST", comments(part), { text }),
    change: (part: string, id: string, text: string) => call<Comment>("PUT", `${comments(part)}/${id}`, { text }),
    remove: (part: string, id: string) => call<unknown>("DELETE", `${comments(part)}/${id}`),
    readOn: (part: string) => call<unknown>("POST", `${comments(part)}/read`),
    forYou: (limit: number, offset = 0) =>
      call<{ items: Call[]; unread: number }>("GET", `${base}/for-you${query({ limit, offset })}`),
    readAll: () => call<unknown>("POST", `${base}/for-you/read`),
    trail: (part: string, options: { field?: string; limit: number; offset: number }) =>
      call<Trail>("GET", `${base}/parts/${part}/trail${query(options)}`),
    warnings: (part: string, values: ComparedValues) =>
      call<{ warnings: Warning[] }>("POST", `${base}/parts/${part}/warnings`, values),
    seen: (part: string, values: ComparedValues, keys: string[]) =>
      call<{ warnings: Warning[] }>("POST", `${base}/parts/${part}/warnings/seen`, { values, keys }),
  };
}
