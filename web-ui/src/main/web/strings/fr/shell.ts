import type * as english from "../en/shell";

export const nav: typeof english.nav = {
  label: "Screens",
  upload: "Upload",
  queue: "Queue",
  review: "Review",
  lists: "Lists",
  models: "Models",
  fleet: "Fleet",
  organization: "Organization",
  language: "Langue",
  theme: (now: string) => `Colours: ${now}. Change`,
  themes: { auto: "as the system", light: "light", dark: "dark" },
  help: "Keyboard help",
  signOut: "Sign out",
  skip: "Skip to content",
  nothingHere: "You belong to no organization here. Ask your administrator to add you.",
};

export const errors: typeof english.errors = {
  status: (status: number) => `The server answered ${status}.`,
  signedOut: "Your session has ended.",
  signedOutDetail: "What you typed is kept on this computer and will be here when you are back.",
  signIn: "Sign in again",
  unreachable: "The server cannot be reached. Trying again…",
  failed: "That did not work",
};

export const help: typeof english.help = {
  title: "Keyboard",
  anywhere: "Anywhere",
  queue: "Queue",
  review: "Review",
  lines: "Lines of a bill",
  pages: "Pages of a document",
  keys: {
    pages: "from page to page, from gap to gap",
    cut: "on a gap: cut or join there",
    divider: "move a divider",
    dropSplit: "back to the split as it is",
    help: "this help",
    upload: "go to Upload",
    queue: "go to Queue",
    move: "move along the list",
    open: "open the bill",
    searchFor: "search",
    fields: "through all fields",
    nextNeeding: "accept and go to the next field that needs you",
    alternatives: "among other readings",
    confirm: "confirm and open the next bill",
    original: "back to what was proposed",
    lineDown: "to the line below; a new one after the last",
    lines: "from line to line",
    lineRemove: "remove the line",
    word: "click or drag on the page: fill the field in focus",
  },
};
