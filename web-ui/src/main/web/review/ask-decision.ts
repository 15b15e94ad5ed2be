import type { DocumentType } from "../api/types";
import { askWhich, askWhy } from "../shared/ask";
import { words } from "../strings";

const w = words.review;

/** Why it is opened again; null when it is not. */
export const askReopen = (): Promise<string | null> => askWhy(w.reopenAsk, w.reopenDetail, w.reopen, words.reopening);

/** What it is instead of a bill; null when it is one after all. */
export function askNotABill(): Promise<DocumentType | null> {
  const types = words.documentTypes;
  return askWhich<DocumentType>(w.notABillAsk, w.notABillDetail, w.notABill, {
    legend: w.notABillKind,
    labels: (["other", "statement", "receipt"] as const).map((type) => [type, types[type]]),
  });
}
