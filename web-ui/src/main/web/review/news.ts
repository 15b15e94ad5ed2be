import type { CurrentBill } from "../api/types";
import type { BillEdits } from "./bill-edits";
import type { Saving } from "./draft-keeper";
import type { Offer } from "./draft-start";
import type { Holding } from "./taking";

/** What there is to say about the bill on the desk. */
export type News = {
  saving: Saving;
  holding: Holding;
  offers: Offer[];
  /** Edits from before came back. */
  restored: boolean;
  /** What another made of the bill meanwhile. */
  theirs: CurrentBill | null;
  /** One's own edits of a bill that another decided long ago. */
  unconfirmed: BillEdits | null;
};

export const NO_NEWS: News = {
  saving: { state: "nothing", at: null },
  holding: { state: "asking" },
  offers: [],
  restored: false,
  theirs: null,
  unconfirmed: null,
};
