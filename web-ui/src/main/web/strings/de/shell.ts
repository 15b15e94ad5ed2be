import type * as english from "../en/shell";

export const nav: typeof english.nav = {
  label: "Bereiche",
  upload: "Hochladen",
  queue: "Prüfliste",
  review: "Prüfung",
  lists: "Stammdaten",
  models: "Modelle",
  fleet: "Flotte",
  organization: "Organisation",
  language: "Sprache",
  theme: (now) => `Farben: ${now}. Ändern`,
  themes: { auto: "wie das System", light: "hell", dark: "dunkel" },
  help: "Tastaturhilfe",
  signOut: "Abmelden",
  skip: "Zum Inhalt",
  nothingHere: "Sie gehören hier keiner Organisation an. Bitten Sie Ihre Administration, Sie aufzunehmen.",
};

export const errors: typeof english.errors = {
  status: (status) => `Der Server hat mit ${status} geantwortet.`,
  signedOut: "Ihre Sitzung ist abgelaufen.",
  signedOutDetail: "Ihre Eingaben sind auf diesem Rechner gesichert und nach der Anmeldung wieder da.",
  signIn: "Erneut anmelden",
  unreachable: "Der Server ist nicht erreichbar. Es wird weiter versucht …",
  failed: "Das hat nicht geklappt",
};

export const help: typeof english.help = {
  title: "Tastatur",
  anywhere: "Überall",
  queue: "Prüfliste",
  review: "Prüfung",
  lines: "Positionen einer Rechnung",
  pages: "Seiten eines Dokuments",
  keys: {
    pages: "von Seite zu Seite, von Lücke zu Lücke",
    cut: "auf einer Lücke: dort trennen oder verbinden",
    divider: "Trennlinie verschieben",
    dropSplit: "zurück zur bestehenden Aufteilung",
    help: "diese Hilfe",
    upload: "zum Hochladen",
    queue: "zur Prüfliste",
    move: "in der Liste bewegen",
    open: "Rechnung öffnen",
    searchFor: "suchen",
    fields: "durch alle Felder",
    nextNeeding: "übernehmen und weiter zum nächsten Feld, das Sie braucht",
    alternatives: "andere Lesarten",
    confirm: "bestätigen und nächste Rechnung öffnen",
    original: "zurück zum Vorschlag",
    lineDown: "zur Zeile darunter; nach der letzten eine neue",
    lines: "von Zeile zu Zeile",
    lineRemove: "Zeile entfernen",
    word: "auf der Seite klicken oder ziehen: füllt das aktive Feld",
  },
};
