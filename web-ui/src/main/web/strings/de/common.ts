import { count } from "../../values/figures";
import type * as english from "../en/common";

export const common: typeof english.common = {
  product: "Billwright",
  cancel: "Abbrechen",
  close: "Schließen",
  search: "Suchen",
  loading: "Wird geladen …",
  of: (from, to, total) => `${count(from)}–${count(to)} von ${count(total)}`,
  previous: "Zurück",
  next: "Weiter",
  tryAgain: "Erneut versuchen",
  states: {
    RECEIVED: "eingegangen",
    READING: "wird gelesen …",
    TO_REVIEW: "zu prüfen",
    CONFIRMED: "bestätigt",
    REOPENED: "wieder offen",
    UNREADABLE: "nicht lesbar",
    NOT_A_BILL: "keine Rechnung",
  },
  sureness: { sure: "sicher", likely: "vermutlich", check: "prüfen", unsure: "unsicher", differs: "Seite weicht ab" },
};
