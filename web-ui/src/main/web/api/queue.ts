import type { DocumentType, PartState } from "./types";

/** By what bills are sorted; `worth`: what is most worth a person's time first. */
export type QueueOrder = "worth" | "newest" | "due" | "amount" | "vendor" | "confirmed";
export type Holder = "me" | "others" | "nobody";
export type Warned = "any" | "duplicate" | "bank";

/** Which bills are asked for, in which order; what is left out does not matter. */
export type QueueQuery = {
  state?: string;
  q?: string;
  vendor?: string;
  from?: string;
  to?: string;
  least?: string;
  most?: string;
  type?: DocumentType;
  who?: Holder;
  doubts?: "true";
  warned?: Warned;
  order?: QueueOrder;
};

export type Counts = Partial<Record<PartState, number>>;
