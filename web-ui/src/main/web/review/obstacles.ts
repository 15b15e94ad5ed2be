import { fieldLabel, words } from "../strings";
import type { BillEdits } from "./bill-edits";
import { isBill } from "./document-type";

const w = words.review;

/** Why a bill cannot be confirmed as it stands, and where that is mended. */
export type Obstacle = { text: string; at: { doubt: true } | { split: true } | { warning: true } | { field: string } };

/** @param unseen how many warnings nobody has acknowledged */
export function obstacleTo(bill: BillEdits, splitPending: boolean, unseen: number): Obstacle | null {
  if (bill.doubted) return { text: w.decideFirst, at: { doubt: true } };
  if (splitPending) return { text: w.splitFirst, at: { split: true } };
  const blocking = [...bill.findings()].find(([, finding]) => finding.blocks)?.[0];
  if (blocking) return { text: w.fixFirst(fieldLabel(blocking)), at: { field: blocking } };
  const isOne = isBill(bill.type.value);
  return isOne && unseen > 0 ? { text: words.warnings.lookFirst(unseen), at: { warning: true } } : null;
}
