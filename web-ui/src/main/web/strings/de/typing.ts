import type * as english from "../en/typing";

export const typing: typeof english.typing = {
  today: ["heute", "h", "today"],
  date: (pattern) => `Kein Datum. Schreiben Sie es als ${pattern} oder kurz: Tag und Monat, +30, heute.`,
  page: (n) => `Seite ${n}`,
  list: "Ihre Liste",
  bills: (n) => `auf ${n} ${n === 1 ? "Rechnung" : "Rechnungen"}`,
  vatId: "Die Prüfziffer der USt-IdNr. stimmt nicht.",
  lines: (sum, label, target) => `Die Positionen ergeben ${sum}, ${label} sagt ${target}.`,
};
