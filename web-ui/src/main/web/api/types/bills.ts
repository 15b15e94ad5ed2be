/* A bill is a part of a document: its pages, its state, what is known of it. */

export type PartState =
  | "RECEIVED"
  | "READING"
  | "TO_REVIEW"
  | "CONFIRMED"
  | "REOPENED"
  | "UNREADABLE"
  | "NOT_A_BILL";
/** What a document can be. Only the first two are bills. */
export type DocumentType = "invoice" | "credit_note" | "statement" | "receipt" | "other";
export type TakenBy = { name: string; username: string; until: string };
export type Part = {
  id: string;
  documentId: string;
  documentName: string;
  state: PartState;
  reason: { code: string; text: string } | null;
  version: number;
  firstPage: number;
  lastPage: number;
  vendor: string | null;
  invoiceNumber: string | null;
  invoiceDate: string | null;
  dueDate: string | null;
  total: string | null;
  currency: string | null;
  confidence: number | null;
  needs: number;
  /** Of what it waits with a warning. */
  warned: ("duplicate" | "bank")[];
  takenBy: TakenBy | null;
  uploadedAt: string;
  confirmedAt: string | null;
  confirmedByName: string | null;
  /** As confirmed, else as proposed. */
  documentType: DocumentType | null;
};
export type Queue = { items: Part[]; total: number; counts: Partial<Record<PartState, number>> };
export type Decided = { id: string; state: PartState; version: number; next: string | null };
