import type { DocumentType, Part, PartState } from "./bills";
import type { Coding, CodingKind, NewVendor, Shares } from "./coding";
import type { Split } from "./documents";
import type { ConfirmedField, ReviewField } from "./fields";
import type { ConfirmedLine, InvoiceLine, TaxShare } from "./lines";
import type { ReviewPage } from "./pages";

/* A bill as it is opened, and as it is confirmed. */

export type ProposedType = { value: DocumentType; confidence: number; because: string[] };
export type Review = Omit<Part, "documentType"> & {
  pages: ReviewPage[];
  fields: ReviewField[];
  documentType: { proposed: ProposedType | null; confirmed: DocumentType | null };
  split: Split;
  lines: InvoiceLine[];
  taxes: TaxShare[];
  answeredBy: { label: string; kind: string; number: number } | null;
  coding: Record<CodingKind, Coding> & { shares: Shares };
  locale: string;
  /** An admin said that no new model may get this bill wrong. */
  mustStayRight: boolean;
  /** How many there are. */
  comments: number;
  next: string | null;
};
export type Confirmation = {
  version: number;
  fields: ({ name: string } & ConfirmedField)[];
  lines: ConfirmedLine[];
  coding: {
    vendorId: string | null;
    newVendor: NewVendor | null;
    accountId: string | null;
    propertyId: string | null;
    shares: { accountId: string | null; propertyId: string | null; percent: string }[];
  };
  documentType: DocumentType;
  /** The keys of the warnings that the reviewer has seen. */
  seen: string[];
};
export type CurrentBill = {
  state: PartState;
  confirmedByName: string | null;
  confirmedAt: string | null;
  version: number;
  fields: { name: string; value: string | null }[];
};
