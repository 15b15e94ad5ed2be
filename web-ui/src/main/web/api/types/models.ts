import type { Part } from "./bills";
import type { Run, Verdict } from "./fleet";

/* An organization's models, their versions and how right they are. */

/** How right a field's proposals were; `passFrom` is null when too few were confirmed to prove anything. */
export type FieldProof = { field: string; judged: number; right: number; passFrom: number | null; passed: number };
export type Proofs = { mostWrong: number; risk: number; needed: number; fields: FieldProof[] };
export type FieldScore = { field: string; champion: number; challenger: number; count: number };
export type Version = {
  number: number;
  createdAt: string;
  state: "champion" | "former" | "rejected" | "challenger";
  labels: number;
  holdout: number;
  challengerScore: number | null;
  championScore: number | null;
  fieldScores: FieldScore[];
  verdict: Verdict | null;
  reason: string | null;
  base: string | null;
  featureVersion: number | string | null;
  labelHash: string | null;
  seed: number | null;
  bytes: number | null;
  /** Only its record is left. */
  thinned: boolean;
  /** Spared when old ones are thinned out. */
  kept: boolean;
  promotedAt: string | null;
  promotedBy: string | null;
};
/** The bills that must stay right; there can be at most so many. */
export type Guards = { most: number; guards: { bill: Part; markedAt: string; markedBy: string }[] };
/** How right a field's proposals were, week by week, oldest first. */
export type FieldAccuracy = {
  field: string;
  tested: number | null;
  weeks: { monday: string; judged: number; right: number }[];
  drifts: boolean;
};
export type ModelKind = {
  kind: string;
  labels: number;
  newLabels: number;
  champion: number;
  run: Run | null;
  versions: Version[];
};
