import type { Box, PageWord, ReviewField, ReviewPage } from "../api/types";
import { read, same } from "../values/values";
import type { Place } from "./edit";

const MOST_WORDS = { amount: 3, date: 4, currency: 1, identifier: 8, choice: 4, text: 16 };

/** Where a typed value stands: the first run of words that reads as it. */
export function findOnPages(value: string, field: ReviewField, locale: string, pages: ReviewPage[]): Place | null {
  const most =
    field.type === "text" ? Math.min(MOST_WORDS.text, value.split(/\s+/).length) : MOST_WORDS[field.type];
  const least = field.type === "text" ? most : 1;
  for (const page of pages) {
    for (let start = 0; start < page.words.length; start++) {
      for (let length = least; length <= most && start + length <= page.words.length; length++) {
        const run = page.words.slice(start, start + length);
        const found = read(textOf(run), field.name, field.type, locale);
        if (found !== null && same(found, value, field.type)) return { page: page.number, box: around(run) };
      }
    }
  }
  return null;
}

export function textOf(run: PageWord[]): string {
  return run.map((word) => word[0]).join(" ");
}

export function around(run: PageWord[]): Box {
  return [
    Math.min(...run.map((word) => word[1])),
    Math.min(...run.map((word) => word[2])),
    Math.max(...run.map((word) => word[3])),
    Math.max(...run.map((word) => word[4])),
  ];
}
