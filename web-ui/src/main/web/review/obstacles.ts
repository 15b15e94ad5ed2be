import { fieldLabel, words } from "../strings";
import type { BillEdits } from "./bill-edits";

const w = words.review;

/** Why a bill cannot be confirmed as it stands, and where that is mended. */
export type Obstacle = { text: string; at: { doubt: true } | { split: true } | { field: string } };

export function obstacleTo(bill: BillEdits, splitPending: boolean): Obstacle | null {
  if (bill.doubted) return { text: w.decideFirst, at: { doubt: true } };
  if (splitPending) return { text: w.splitFirst, at: { split: true } };
  const blocking = [...bill.findings()].find(([, finding]) => finding.blocks)?.[0];
  return blocking ? { text: w.fixFirst(fieldLabel(blocking)), at: { field: blocking } } : null;
}
