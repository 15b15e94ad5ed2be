import type { Part } from "../api/types";
import { isWaiting } from "../shared/part-state";
import { words } from "../strings";

const w = words.queue;
const DAY_MS = 86_400_000;

export type Warning = { name: "bank" | "duplicate" | "type" | "vendor" | "needs" | "overdue" | "dueSoon"; text: string };

/** In how many days a bill is due; negative when it was, null when it says nothing. */
export function daysLeft(dueDate: string | null, now: Date): number | null {
  if (!dueDate) return null;
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return Math.round((Date.parse(`${dueDate}T00:00:00Z`) - today) / DAY_MS);
}

/** What to know before opening a bill that waits, the gravest first. */
export function warningsOf(bill: Part, now: Date): Warning[] {
  if (!isWaiting(bill.state)) return [];
  const found: Warning[] = [];
  if (bill.warned.includes("bank")) found.push({ name: "bank", text: w.filter.warnings.bank });
  if (bill.warned.includes("duplicate")) found.push({ name: "duplicate", text: w.filter.warnings.duplicate });
  const left = daysLeft(bill.dueDate, now);
  if (left !== null && left < 0) found.push({ name: "overdue", text: w.overdue(-left) });
  else if (left !== null && left <= 3) found.push({ name: "dueSoon", text: w.dueIn(left) });
  if (bill.state === "TO_REVIEW" && bill.needs > 0) found.push({ name: "needs", text: w.needsCount(bill.needs) });
  return found;
}
