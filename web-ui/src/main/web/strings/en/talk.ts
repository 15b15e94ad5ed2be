import { count } from "../../values/figures";

/** What people say about a bill. */
export const comments = {
  title: "Comments",
  about: (bill: string) => `Comments on ${bill}`,
  button: (n: number) => (n === 0 ? "Comments" : n === 1 ? "1 comment" : `${count(n)} comments`),
  none: "Nobody has said anything about this bill yet.",
  write: "Comment",
  hint: "@ calls a colleague",
  send: "Send",
  change: "Change",
  remove: "Remove",
  save: "Save",
  removeAsk: "Remove this comment?",
  removeDetail: "It goes from here. The bill’s trail keeps it.",
  changed: "changed",
  you: "You",
  people: "Colleagues to call",
  nobody: "Nobody of that name has been here yet.",
  seenBy: (names: string) => `Seen by ${names}`,
  notSeen: (names: string) => `Not seen yet by ${names}`,
};

/** The comments that call this person. */
export const forYou = {
  title: "For you",
  button: (unread: number) => (unread === 0 ? "For you: nothing new" : unread === 1 ? "For you: 1 new" : `For you: ${count(unread)} new`),
  none: "No comment has called you yet.",
  readAll: "Mark all as read",
  unread: "new",
  on: (bill: string) => `on ${bill}`,
};

/** What happened to a bill. */
export const trail = {
  title: "Trail",
  filter: "What happened to",
  everything: "Everything",
  more: (n: number) => `Show ${count(n)} more`,
  machine: "Billwright",
  nothing: "nothing",
  version: (n: number) => `model v${n}`,
  base: "base model",
  withVersions: (list: string) => `with ${list}`,
  kinds: {
    fields: "fields",
    vendor: "vendors",
    account: "accounts",
    property: "properties",
    "document-type": "types",
    split: "splits",
  } as Record<string, string>,
  what: {
    uploaded: "Received",
    proposed: "Read and proposed",
    unreadable: "Could not be read",
    opened: "Opened",
    "taken over": "Took it over",
    corrected: "Changed",
    confirmed: "Confirmed",
    reopened: "Reopened; what was learned is taken back",
    "not a bill": "Not a bill",
    "tried again": "Read again",
    split: "Split anew",
    commented: "Commented",
    "comment changed": "Changed a comment",
    "comment removed": "Removed a comment",
  } as Record<string, string>,
  guardSet: "Must stay right from now on",
  guardGone: "Need not stay right any more",
  seen: {
    DUPLICATE: "Saw the warning: may be a duplicate",
    BANK_CHANGED: "Saw the warning: other bank details",
    BANK_FIRST: "Saw: first bank details of this vendor",
    VENDOR_FIRST: "Saw: first bill of this vendor",
  } as Record<string, string>,
  intent: { misread: "misread", overridden: "not on the page", read: "as read" } as Record<string, string>,
  answered: (who: string) => `had answered: ${who}`,
  sources: {
    xml: "the XML",
    qr: "the QR code",
    memory: "earlier bills",
    model: "the model",
    rule: "a rule",
    person: "a person",
  } as Record<string, string>,
  coding: {
    "coding.vendor": "Vendor record",
    "coding.account": "GL account",
    "coding.property": "Property",
    "coding.shares": "Split over accounts and properties",
    "coding.lines": "Lines booked apart",
    lines: "Lines",
    document_type: "Document type",
  } as Record<string, string>,
  lines: (n: number) => (n === 1 ? "1 line" : `${count(n)} lines`),
  bills: (starts: string) => `bills start on pages ${starts}`,
  because: (reason: string) => `“${reason}”`,
  takenFrom: (name: string) => `from ${name}`,
  otherBill: "the other bill",
};

/** What must not pass unseen. */
export const warnings = {
  title: "Warnings",
  left: (n: number) => (n === 1 ? "1 warning" : `${count(n)} warnings`),
  lookFirst: (n: number) => (n === 1 ? "Look at the warning first." : `Look at the ${count(n)} warnings first.`),
  duplicate: { CONFIRMED: "This bill seems to be confirmed already", waiting: "This bill seems to wait a second time" },
  same: (fields: string) => `The same: ${fields}`,
  and: "and",
  confirmedBy: (name: string, at: string) => `confirmed by ${name}, ${at}`,
  uploaded: (at: string) => `received ${at}`,
  openOther: "Open the other bill",
  newTab: "opens in a new tab",
  bankChanged: "These are not the vendor’s bank details",
  bankChangedDetail: (account: string) => `${account} was never used before. Known:`,
  bankFirst: "The first bank details of this vendor",
  bankFirstDetail: (account: string, bills: number) =>
    `${account}. ${bills === 1 ? "Its one earlier bill" : `Its ${count(bills)} earlier bills`} named none to compare with.`,
  vendorFirst: "The first bill of this vendor",
  vendorFirstDetail: (account: string) => `There is nothing yet to compare ${account} with.`,
  lastUsed: (day: string, bills: number) => `last used ${day}, ${bills === 1 ? "on 1 bill" : `on ${count(bills)} bills`}`,
  onRecord: "on the vendor’s record",
  neverUsed: "on the vendor’s record, not used yet",
  see: "I have seen it",
  seeAlso: (what: string) => `I have seen it: ${what}`,
  seenBy: (names: string) => `Seen by ${names}`,
  unchecked: "Whether there are warnings could not be asked. They are checked when you confirm.",
};

/** Why a bill is reopened. */
export const reopening = {
  legend: "Why?",
  reasons: ["A value is wrong", "It is booked wrongly", "It is a duplicate", "It should not have been confirmed yet"],
  note: "In your own words",
  mine: "To bring back edits of one’s own",
  undone: "Taken back right after it was decided",
};
