import { nav, errors, help } from "./strings/shell";
import { documentTypes, looksLike, typeTags } from "./strings/document-types";
import { lines } from "./strings/lines";
import { shares } from "./strings/shares";
import { split } from "./strings/split";
import { upload } from "./strings/upload";
import { queue } from "./strings/queue";
import { review, checks } from "./strings/review";
import { fields } from "./strings/fields";
import { lists } from "./strings/lists";
import { models, runs, fleet } from "./strings/models";
import { sharedBase } from "./strings/shared-base";

/** Every word on the screens, by topic. A further language is another object of type `Words`. */
const en = {
  product: "Billwright",
  cancel: "Cancel",
  close: "Close",
  search: "Search",
  loading: "Loading…",
  of: (from: number, to: number, total: number) => `${from}–${to} of ${total}`,
  previous: "Previous",
  next: "Next",
  tryAgain: "Try again",
  states: {
    RECEIVED: "received",
    READING: "reading…",
    TO_REVIEW: "to review",
    CONFIRMED: "confirmed",
    REOPENED: "reopened",
    UNREADABLE: "unreadable",
    NOT_A_BILL: "not a bill",
  },
  sureness: { sure: "sure", likely: "likely", check: "check", unsure: "unsure", differs: "page differs" },
  nav,
  errors,
  help,
  documentTypes,
  looksLike,
  typeTags,
  split,
  lines,
  shares,
  upload,
  queue,
  review,
  checks,
  fields,
  lists,
  models,
  runs,
  fleet,
  sharedBase,
};

export type Words = typeof en;
export const words: Words = en;

/** A field's or a line's cell's label; an own field is called what its maker called it. */
export function fieldLabel(name: string): string {
  const cell = /^lines\[(\d+)\]\.(description|quantity|unitPrice|amount)$/.exec(name);
  if (cell) return lines.cell(lines[cell[2] as "quantity"], Number(cell[1]) + 1);
  return words.fields[name] ?? name.replace(/_/g, " ").replace(/^./, (first) => first.toUpperCase());
}
