import type { Box, PageWord, ReviewField, ReviewPage } from "../api/types";
import { read, show } from "../values/values";
import { around, textOf } from "./find-on-pages";

/** A value that stands on the page and goes on from what was typed. */
export type Suggestion = { value: string; text: string; page: number; box: Box };

const MOST = 4;
const LONGEST_RUN = 4;

/** The page’s own values that begin as typed, shortest first. */
export function suggest(text: string, field: ReviewField, locale: string, pages: ReviewPage[]): Suggestion[] {
  const begun = text.trim().toLowerCase();
  if (begun.length < 2) return [];
  const found = new Map<string, Suggestion>();
  const longest = field.type === "text" ? LONGEST_RUN : 1;
  for (const page of pages) {
    for (let start = 0; start < page.words.length; start++) {
      if (!begins(page.words[start]![0], begun)) continue;
      for (let length = 1; length <= longest && start + length <= page.words.length; length++) {
        const run = page.words.slice(start, start + length);
        if (length > 1 && !follows(run[length - 2]!, run[length - 1]!)) break;
        const words = textOf(run);
        const value = read(words, field.name, field.type, locale);
        if (value === null || !begins(words, begun) || words.toLowerCase() === begun) continue;
        const shown = show(value, field.name, field.type, locale);
        if (!found.has(value)) found.set(value, { value, text: shown, page: page.number, box: around(run) });
      }
    }
  }
  return [...found.values()].sort((a, b) => a.text.length - b.text.length).slice(0, MOST);
}

/** Each of the two may be the longer: a first word may be less than what was typed. */
function begins(words: string, begun: string): boolean {
  const lower = words.toLowerCase();
  return lower.startsWith(begun) || begun.startsWith(lower);
}

/** On the same line and no further than a wide blank: the next column is another matter. */
function follows(before: PageWord, after: PageWord): boolean {
  const gap = after[1] - before[3];
  return Math.abs(after[2] - before[2]) < 0.008 && gap > -0.005 && gap < 0.02;
}
