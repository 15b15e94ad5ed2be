import type { PageWord, ReviewField, ReviewPage } from "../api/types";
import { closeness, plain } from "../shared/closeness";
import { isIban } from "../values/iban";
import { read, show } from "../values/values";
import type { Candidate } from "./candidates";
import { around, textOf } from "./find-on-pages";

const LONGEST = { amount: 2, date: 4, currency: 1, identifier: 1, iban: 8 };
const LONGEST_PHRASE = 8;
const known = new WeakMap<ReviewPage[], Map<string, Candidate[]>>();

/**
 * Everything on the pages that reads as a value of the field's type, from top to bottom.
 *
 * @param asked whether something was typed to choose by; else whole numbers are no amounts, and nothing is an identifier
 */
export function pageValues(field: ReviewField, locale: string, pages: ReviewPage[], asked: boolean): Candidate[] {
  if (field.type === "text" || field.type === "choice") return [];
  if (field.type === "identifier" && field.name !== "iban" && !asked) return [];
  const kind = field.name === "iban" ? "iban" : field.type;
  const ofPages = known.get(pages) ?? new Map<string, Candidate[]>();
  known.set(pages, ofPages);
  const key = `${kind} ${locale} ${asked}`;
  const found = ofPages.get(key) ?? find(field, LONGEST[kind], locale, pages, asked);
  ofPages.set(key, found);
  return found;
}

function find(
  field: ReviewField,
  longest: number,
  locale: string,
  pages: ReviewPage[],
  asked: boolean,
): Candidate[] {
  const found = new Map<string, Candidate>();
  for (const { page, run } of runs(pages, longest)) {
    const text = textOf(run).replace(/[,;:]$/, "");
    if (!mayBe(field, text, asked)) continue;
    const value = read(text, field.name, field.type, locale);
    if (value === null || found.has(value) || (field.name === "iban" && !isIban(value))) continue;
    found.set(value, onPage(value, show(value, field.name, field.type, locale), page, run));
  }
  return [...found.values()];
}

/** What stands on the page and begins as typed: as many words as were typed, and all of its line up to a wide blank. */
export function pagePhrases(typed: string, pages: ReviewPage[]): Candidate[] {
  const words = plain(typed).split(" ");
  if (typed.trim().length < 2) return [];
  const found = new Map<string, Candidate>();
  for (const page of pages) {
    for (let start = 0; start < page.words.length; start++) {
      if (closeness(words[0]!, page.words[start]![0]) === null) continue;
      const phrase = following(page.words, start);
      const [line, asTyped] = [textOf(phrase), textOf(phrase.slice(0, words.length))];
      if (!found.has(line)) found.set(line, { ...onPage(line, line, page, phrase), from: "line" });
      if (!found.has(asTyped)) found.set(asTyped, onPage(asTyped, asTyped, page, phrase.slice(0, words.length)));
    }
  }
  return [...found.values()];
}

function* runs(pages: ReviewPage[], longest: number): Generator<{ page: ReviewPage; run: PageWord[] }> {
  for (const page of pages) {
    for (let start = 0; start < page.words.length; start++) {
      for (let length = 1; length <= longest && start + length <= page.words.length; length++) {
        yield { page, run: page.words.slice(start, start + length) };
      }
    }
  }
}

function mayBe(field: ReviewField, text: string, asked: boolean): boolean {
  if (field.type === "identifier") return /\d/.test(text) && text.length >= 3;
  if (field.type === "amount" && !asked) return /[.,]\d\d(?!\d)/.test(text);
  return field.type === "currency" || /\d/.test(text);
}

function following(words: PageWord[], start: number): PageWord[] {
  let end = start + 1;
  while (end < words.length && end - start < LONGEST_PHRASE && follows(words[end - 1]!, words[end]!)) end++;
  return words.slice(start, end);
}

/** On the same line and no further than a wide blank: the next column is another matter. */
function follows(before: PageWord, after: PageWord): boolean {
  const gap = after[1] - before[3];
  return Math.abs(after[2] - before[2]) < 0.008 && gap > -0.005 && gap < 0.02;
}

function onPage(value: string, text: string, page: ReviewPage, run: PageWord[]): Candidate {
  return { value, text, page: page.number, box: around(run), from: "page", confidence: null, note: "", entry: null };
}
