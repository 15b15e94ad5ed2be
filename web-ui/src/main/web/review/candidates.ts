import type { EarlierValue } from "../api/earlier";
import type { Box, ListEntry, ReviewField, ReviewPage } from "../api/types";
import { closeness } from "../shared/closeness";
import { words } from "../strings";
import { CURRENCIES } from "../values/currencies";
import { read, same, show } from "../values/values";
import { findOnPages } from "./find-on-pages";
import { options } from "./edit";
import { pagePhrases, pageValues } from "./page-values";

/** A value that the reviewer may mean, and where it was found. */
export type Candidate = {
  value: string;
  text: string;
  page: number | null;
  box: Box | null;
  /** `line`: all that stands together on the page, of which something was typed. */
  from: "machine" | "line" | "page" | "list" | "earlier" | "known";
  confidence: number | null;
  /** What it is, where the value alone does not say: a currency's name, a list entry's code. */
  note: string;
  /** The list's entry that has this name. */
  entry: ListEntry | null;
};

const MOST = 7;
/** Of two that answer equally well the nearer source is meant: by how much it may be worse. */
const NEARNESS = { machine: 0.04, line: 0.12, page: 0.04, list: 0.03, earlier: 0.03, known: 0 };
const NOWHERE = { page: null, box: null, confidence: null, note: "", entry: null };

/** What the machine and the page offer while nothing is typed: its readings first, then values of the same kind. */
export function offers(
  field: ReviewField,
  locale: string,
  pages: ReviewPage[],
  listed: Candidate[] = [],
): Candidate[] {
  const all = [...machine(field, locale), ...pageValues(field, locale, pages, false), ...listed];
  return distinct(all, field).slice(0, MOST);
}

/** What answers to the typed text, best first; not what it already says. */
export function candidates(
  typed: string,
  field: ReviewField,
  locale: string,
  pages: ReviewPage[],
  listed: Candidate[] = [],
): Candidate[] {
  const value = read(typed, field.name, field.type, locale);
  const all = [
    ...machine(field, locale),
    ...(field.type === "text" || field.type === "choice" ? pagePhrases(typed, pages) : pageValues(field, locale, pages, true)),
    ...listed,
    ...(field.type === "currency" ? known() : []),
  ];
  const answering = all.flatMap((one) => {
    const close = answer(typed, one, field);
    const isTyped = value !== null && one.text.toLowerCase() === typed.trim().toLowerCase();
    return close === null || isTyped ? [] : [{ one, score: close + NEARNESS[one.from] + (one.confidence ?? 0) / 10 }];
  });
  const sorted = answering.sort((a, b) => b.score - a.score).map(({ one }) => one);
  return distinct(sorted, field).slice(0, MOST);
}

/** As it is written, and as people would type it: days without zeros, a list's entry by its code. */
function answer(typed: string, { value, text, note }: Candidate, { type }: ReviewField): number | null {
  const unpadded = type === "date" ? text.replace(/\b0(?=\d)/g, "") : text;
  const best = Math.max(...[text, unpadded, value, note].map((form) => closeness(typed, form) ?? 0));
  return best > 0 ? best : null;
}

function machine(field: ReviewField, locale: string): Candidate[] {
  return options(field).map(({ value, confidence, page, box }) => ({
    value,
    text: show(value, field.name, field.type, locale),
    page: page || null,
    box,
    from: confidence === null ? "page" : "machine",
    confidence,
    note: "",
    entry: null,
  }));
}

/** The entries of a list, with the place of those whose name stands on the page. */
export function fromList(entries: ListEntry[], field: ReviewField, locale: string, pages: ReviewPage[]): Candidate[] {
  return entries.map((entry) => ({
    ...NOWHERE,
    ...findOnPages(entry.name, field, locale, pages),
    value: entry.name,
    text: entry.name,
    from: "list",
    note: entry.code,
    entry,
  }));
}

/** What earlier bills said in this field. */
export function fromEarlier(values: EarlierValue[], field: ReviewField, locale: string, pages: ReviewPage[]): Candidate[] {
  return values.map(({ value, bills }) => ({
    ...NOWHERE,
    ...findOnPages(value, field, locale, pages),
    value,
    text: value,
    from: "earlier",
    note: words.typing.bills(bills),
  }));
}

const known = (): Candidate[] =>
  CURRENCIES.map(([code, name]) => ({ ...NOWHERE, value: code, text: code, from: "known", note: name }));

/** The same value from several sources is one candidate, which has the best one's place and what the others know. */
function distinct(all: Candidate[], { type }: ReviewField): Candidate[] {
  const kept: Candidate[] = [];
  for (const one of all) {
    const at = kept.findIndex((other) => same(other.value, one.value, type));
    const before = kept[at];
    if (!before) kept.push(one);
    else {
      const { confidence, entry, note } = before;
      const more = { confidence: confidence ?? one.confidence, entry: entry ?? one.entry, note: note || one.note };
      kept[at] = { ...before, ...more };
    }
  }
  return kept;
}
