import type { Box, ReviewPage } from "./pages";

/* A field's proposals and what a person confirmed. */

export type FieldType = "text" | "identifier" | "date" | "amount" | "currency" | "choice";
export type Source = "xml" | "qr" | "memory" | "model" | "rule";
export type Intent = "read" | "misread" | "overridden";
export type Alternative = { value: string; confidence: number; page: number; box: Box | null };
/** Whether values that seem as sure are proven to be wrong no more often than the organization tolerates. */
export type Proof = "passes" | "falls_short" | "not_enough_evidence";
export type ProposedField = {
  value: string;
  raw: string;
  confidence: number;
  proof: Proof;
  source: Source;
  reading: ReviewPage["reading"];
  page: number;
  box: Box | null;
  alternatives: Alternative[];
  because: string[];
  /** What the page says where that is not what the XML or the QR code says. */
  conflict: { value: string; page: number; box: Box | null } | null;
};
export type ConfirmedField = { value: string | null; intent: Intent; page: number | null; box: Box | null };
export type ReviewField = {
  name: string;
  type: FieldType;
  proposed: ProposedField | null;
  confirmed: ConfirmedField | null;
};
