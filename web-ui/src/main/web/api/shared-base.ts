import { call } from "./http";
import type { FieldScore } from "./types";

export type BaseVerdictKind = "NOT_WORSE" | "WORSE" | "TOO_FEW_TENANTS" | "FAILED";
export type TrainedBase = {
  id: string;
  status: "CANDIDATE" | "STAGED" | "CURRENT" | "RETIRED";
  statusAt: string;
  statusBy: string;
  madeAt: string;
  parent: string;
  tenants: number;
  labels: number;
  bytes: number;
};
export type BaseVerdict = {
  against: string;
  testedOn: "HELD_OUT" | "FIRST";
  at: string;
  tenants: number;
  bills: number;
  score: number;
  beforeScore: number;
  fields: FieldScore[];
  verdict: BaseVerdictKind;
  reason: string;
};
export type BaseTraining = {
  id: string;
  askedBy: string;
  begunAt: string;
  endedAt: string | null;
  tenants: number;
  labels: number;
  verdict: BaseVerdictKind | null;
  reason: string;
};
export type SharedBase = {
  shipped: string;
  current: string;
  consenting: number;
  underWay: boolean;
  bases: { base: TrainedBase; verdicts: BaseVerdict[] }[];
  trainings: BaseTraining[];
};

/** The model that every organization starts from, as operators steer it. */
export const sharedBase = {
  view: () => call<SharedBase>("GET", "/fleet/shared-base"),
  train: () => call<unknown>("POST", "/fleet/shared-base/trainings"),
  decide: (id: string, how: "advance" | "withdraw") => call<SharedBase>("POST", `/fleet/shared-base/bases/${id}/${how}`),
};
