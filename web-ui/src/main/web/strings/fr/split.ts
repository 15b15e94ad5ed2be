import type * as english from "../en/split";

export const split: typeof english.split = {
  label: "Pages of the document and its bills",
  hint: "Arrow keys go from page to page and, on a divider, from gap to gap. Enter cuts or joins there; Alt with an arrow moves a divider.",
  bills: (n: number) => (n === 1 ? "1 bill" : `${n} bills`),
  by: { machine: "by machine", person: "by hand" },
  byDetail: { machine: "The machine split the document into these bills.", person: "A person split the document into these bills." },
  bill: (n: number) => `Bill ${n}`,
  thisBill: "this bill",
  newBill: "new",
  page: (n: number, of: number) => `Page ${n} of ${of}`,
  divider: (page: number) => `Divider before page ${page}`,
  gap: (page: number) => `Cut before page ${page}`,
  suggested: (page: number, sure: string) => `Cut before page ${page}, suggested (${sure})`,
  apply: "Apply",
  pending: (n: number) => `Makes ${n === 1 ? "1 bill" : `${n} bills`}`,
  applied: (n: number) => (n === 1 ? "The document is one bill." : `The document is ${n} bills now.`),
  locked: (first: number, last: number) =>
    `${first === last ? `Page ${first} is` : `Pages ${first}–${last} are`} confirmed. Reopen that bill first.`,
  reopen: "Go to it",
  changed: "Somebody else split this document meanwhile.",
  theirs: "Show theirs",
  mine: "Apply mine",
  dropEdits: "The pages of this bill change. Drop what you typed here?",
  dropEditsDetail: "It is read anew, and proposed anew.",
};
