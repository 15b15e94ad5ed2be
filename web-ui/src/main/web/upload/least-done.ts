import type { PartState } from "../api/types";

const ORDER: PartState[] = ["READING", "RECEIVED", "UNREADABLE", "TO_REVIEW", "REOPENED", "NOT_A_BILL", "CONFIRMED"];

/** The state of a document with several bills: that of the one which is furthest from done. */
export function leastDone(parts: { state: PartState }[]): PartState {
  return ORDER.find((state) => parts.some((part) => part.state === state))!;
}
