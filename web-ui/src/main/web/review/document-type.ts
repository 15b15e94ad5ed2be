import type { DocumentType, Review } from "../api/types";

export const DOCUMENT_TYPES: DocumentType[] = ["invoice", "credit_note", "statement", "receipt", "other"];

/** What the document is taken for, and whether a person said so. */
export type TypeEdit = { value: DocumentType; said: boolean };

export const isBill = (type: DocumentType) => type === "invoice" || type === "credit_note";

export function firstType({ documentType: { proposed, confirmed } }: Pick<Review, "documentType">): TypeEdit {
  return { value: confirmed ?? proposed?.value ?? "invoice", said: confirmed !== null };
}
