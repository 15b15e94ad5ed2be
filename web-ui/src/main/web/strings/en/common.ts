import { count } from "../../values/figures";

/** What several screens say. */
export const common = {
  product: "Billwright",
  cancel: "Cancel",
  close: "Close",
  search: "Search",
  loading: "Loading…",
  of: (from: number, to: number, total: number) => `${count(from)}–${count(to)} of ${count(total)}`,
  previous: "Previous",
  next: "Next",
  tryAgain: "Try again",
  states: {
    RECEIVED: "received",
    READING: "reading…",
    TO_REVIEW: "to review",
    CONFIRMED: "confirmed",
    REOPENED: "reopened",
    UNREADABLE: "unreadable",
    NOT_A_BILL: "not a bill",
  },
  sureness: { sure: "sure", likely: "likely", check: "check", unsure: "unsure", differs: "page differs" },
};
