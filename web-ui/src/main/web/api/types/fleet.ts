/* Runs over all organizations, and what they leave to look at. */

export type Verdict = "PROMOTED" | "CHAMPION_KEPT" | "TOO_FEW_LABELS";
export type Run = {
  id: string;
  state: "PLANNED" | "RUNNING" | "PAUSED" | "DECIDING" | "DONE" | "FAILED" | "CANCELLED";
  reason: "weekly" | "retrain";
  startedAt: string | null;
  finishedAt: string | null;
  tenants: number;
  done: number;
  failed: number;
  verdicts: Partial<Record<Verdict, number>>;
  /** Tenants that went on in a second of late; 0 while nothing goes on. */
  perSecond: number;
  secondsLeft: number | null;
};
/** A tenant that a run went on without. */
export type SetAside = { tenant: string; name: string; attempts: number; error: string; at: string };
/** A field of which a model in service gets fewer right than when it was tested. */
export type DriftRow = {
  tenant: string;
  alias: string;
  field: string;
  version: number;
  was: number;
  is: number;
  judged: number;
  since: string;
  askedAt: string | null;
  trainedAt: string | null;
};
/** A model in service that cannot be loaded; the one before it answers. */
export type ModelFault = {
  tenant: string;
  alias: string;
  kind: string;
  number: number;
  reason: "MISSING" | "DAMAGED" | "OTHER_BASE" | "OTHER_FEATURES";
  since: string;
};
