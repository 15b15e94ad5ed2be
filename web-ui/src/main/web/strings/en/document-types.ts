/** What a document can be. */
export const documentTypes = {
  label: "Document type",
  invoice: "Invoice",
  credit_note: "Credit note",
  statement: "Statement",
  receipt: "Receipt",
  other: "Something else",
};

/** In lists, where there is little room. */
export const typeTags = {
  credit_note: "credit note",
  statement: "statement",
  receipt: "receipt",
  other: "other",
};

/** Said when the machine doubts that this is a bill. */
export const looksLike = {
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
