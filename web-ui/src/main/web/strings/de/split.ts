import { rangeOfPages } from "./pages";
import type * as english from "../en/split";

export const split: typeof english.split = {
  label: "Die Seiten des Dokuments und seine Rechnungen",
  hint: "Pfeiltasten gehen von Seite zu Seite, auf einer Trennlinie von Lücke zu Lücke. Enter trennt oder verbindet dort; Alt mit Pfeil verschiebt eine Trennlinie.",
  bills: (n) => (n === 1 ? "1 Rechnung" : `${n} Rechnungen`),
  by: { machine: "automatisch", person: "von Hand" },
  byDetail: {
    machine: "Die Maschine hat das Dokument in diese Rechnungen aufgeteilt.",
    person: "Eine Person hat das Dokument in diese Rechnungen aufgeteilt.",
  },
  bill: (n) => `Rechnung ${n}`,
  thisBill: "diese Rechnung",
  newBill: "neu",
  page: (n, of) => `Seite ${n} von ${of}`,
  divider: (page) => `Trennlinie vor Seite ${page}`,
  gap: (page) => `Vor Seite ${page} trennen`,
  suggested: (page, sure) => `Vor Seite ${page} trennen, vorgeschlagen (${sure})`,
  apply: "Anwenden",
  pending: (n) => `Ergibt ${n === 1 ? "1 Rechnung" : `${n} Rechnungen`}`,
  applied: (n) => (n === 1 ? "Das Dokument ist eine Rechnung." : `Das Dokument besteht jetzt aus ${n} Rechnungen.`),
  locked: (first, last) =>
    `${rangeOfPages(first, last)} ${first === last ? "ist" : "sind"} bestätigt. Öffnen Sie zuerst jene Rechnung wieder.`,
  reopen: "Dorthin",
  changed: "Jemand anderes hat das Dokument inzwischen aufgeteilt.",
  theirs: "Deren Aufteilung zeigen",
  mine: "Meine anwenden",
  dropEdits: "Die Seiten dieser Rechnung ändern sich. Ihre Eingaben hier verwerfen?",
  dropEditsDetail: "Sie wird neu gelesen und neu vorgeschlagen.",
};
