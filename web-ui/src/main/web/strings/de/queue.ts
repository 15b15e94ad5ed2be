import { rangeOfPages } from "./pages";
import type * as english from "../en/queue";

export const queue: typeof english.queue = {
  title: "Rechnungen",
  searchHint: "Lieferant, Nummer, Datei …",
  all: "Alle",
  vendor: "Lieferant",
  number: "Nummer",
  date: "Datum",
  total: "Gesamtbetrag",
  confidence: "Sicherheit",
  needs: "Zu prüfen",
  uploaded: "Hochgeladen",
  who: "Wer",
  confirmed: "Bestätigt",
  noVendor: "Lieferant nicht gefunden",
  needsCount: (n) => (n === 0 ? "nichts" : n === 1 ? "1 Feld" : `${n} Felder`),
  pages: rangeOfPages,
  heldBy: (name) => `offen bei ${name}`,
  none: "Hier sind keine Rechnungen.",
  noneToReview: "Nichts zu prüfen. Gut gemacht.",
  noneFound: (q) => `Nichts gefunden zu „${q}“.`,
  table: "Rechnungen; Pfeiltasten bewegen, Enter öffnet",
  filters: "Nach Status filtern",
};
