/** The frame around the screens. */
export const nav = {
  label: "Screens",
  upload: "Upload",
  queue: "Queue",
  review: "Review",
  lists: "Lists",
  models: "Models",
  work: "My work",
  fleet: "Fleet",
  organization: "Organization",
  language: "Language",
  you: "Your language and colours",
  colours: "Colours",
  themes: { auto: "as the system", light: "light", dark: "dark" },
  help: "Keyboard help",
  signOut: "Sign out",
  skip: "Skip to content",
  nothingHere: "You belong to no organization here. Ask your administrator to add you.",
};

export const errors = {
  status: (status: number) => `The server answered ${status}.`,
  signedOut: "Your session has ended.",
  signedOutDetail: "What you typed is kept on this computer and will be here when you are back.",
  signIn: "Sign in again",
  unreachable: "The server cannot be reached. Trying again…",
  failed: "That did not work",
};
