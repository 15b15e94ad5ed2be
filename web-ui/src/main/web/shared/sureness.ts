import type { Proof } from "../api/types";

export type Sureness = "sure" | "likely" | "check" | "unsure";

/** Below, a person must look and Enter stops. The server counts what needs a person by the same bound. */
export const NEEDS_A_PERSON_BELOW = 0.9;

/** Where the organization's record proves something it decides, else the bound above. */
export function needsAPerson({ confidence, proof }: { confidence: number; proof: Proof }): boolean {
  return proof === "not_enough_evidence" ? confidence < NEEDS_A_PERSON_BELOW : proof === "falls_short";
}

export function sureness(confidence: number): Sureness {
  if (confidence >= 0.96) return "sure";
  if (confidence >= NEEDS_A_PERSON_BELOW) return "likely";
  return confidence >= 0.6 ? "check" : "unsure";
}
