import type * as english from "../en/document-types";

export const documentTypes: typeof english.documentTypes = {
  label: "Document type",
  invoice: "Invoice",
  credit_note: "Credit note",
  statement: "Statement",
  receipt: "Receipt",
  other: "Something else",
};

export const typeTags: typeof english.typeTags = {
  credit_note: "credit note",
  statement: "statement",
  receipt: "receipt",
  other: "other",
};

export const looksLike: typeof english.looksLike = {
  statement: (sure: string) => `This looks like a statement (${sure}).`,
  receipt: (sure: string) => `This looks like a receipt (${sure}).`,
  other: (sure: string) => `This does not look like a bill (${sure}).`,
  yes: "Yes, not a bill",
  no: "No, it is a bill",
  notProposed: "nothing proposed",
  decided: "chosen by you",
  notABill: (kind: string) => `Not a bill: ${kind.toLowerCase()}`,
  onlyBills: "Only invoices and credit notes are confirmed as bills.",
};
