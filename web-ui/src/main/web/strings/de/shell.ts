import type * as english from "../en/shell";

export const nav: typeof english.nav = {
  label: "Bereiche",
  upload: "Hochladen",
  queue: "Prüfliste",
  review: "Prüfung",
  lists: "Stammdaten",
  models: "Modelle",
  work: "Meine Arbeit",
  fleet: "Flotte",
  organization: "Organisation",
  language: "Sprache",
  you: "Ihre Sprache und Farben",
  colours: "Farben",
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
