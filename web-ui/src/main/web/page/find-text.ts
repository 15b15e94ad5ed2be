import type { PageWord, ReviewPage } from "../api/types";

/** Words of a page that hold what was looked for. */
export type Hit = { page: number; words: number[] };

/** Everywhere the text stands, whatever its case and accents, also over several words; page by page. */
export function findText(text: string, pages: ReviewPage[]): Hit[] {
  const sought = folded(text.trim().replace(/\s+/g, " "));
  if (sought === "") return [];
  return pages.flatMap((page) => hitsOn(sought, page.words).map((words) => ({ page: page.number, words })));
}

function hitsOn(sought: string, words: PageWord[]): number[][] {
  const starts: number[] = [];
  let all = "";
  for (const [text] of words) {
    starts.push(all.length);
    all += `${folded(text)} `;
  }
  const hits: number[][] = [];
  for (let at = all.indexOf(sought); at >= 0; at = all.indexOf(sought, at + sought.length)) {
    const first = starts.findLastIndex((start) => start <= at);
    const last = starts.findLastIndex((start) => start < at + sought.length);
    hits.push(words.slice(first, last + 1).map((_, index) => first + index));
  }
  return hits;
}

/** One on or back, round and round; -1 when there is none. */
export function stepHit(hits: Hit[], at: number, by: 1 | -1): number {
  return hits.length === 0 ? -1 : (at + by + hits.length) % hits.length;
}

/** The first hit on the page that is looked at, else after it, else of all. */
export function firstHit(hits: Hit[], page: number): number {
  const on = hits.findIndex((hit) => hit.page >= page);
  return on >= 0 ? on : hits.length - 1;
}

function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase();
}
