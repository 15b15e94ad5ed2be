import type { PartState } from "../api/types";

/** Whether it waits for a person. */
export const isWaiting = (state: PartState) => state === "TO_REVIEW" || state === "REOPENED";

export const isUnfinished = (state: PartState) => state === "RECEIVED" || state === "READING";
