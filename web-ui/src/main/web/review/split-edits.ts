import type { Split, SplitPart } from "../api/types";

/** The first page of each bill of a document: ascending, and the first of them is 1. Never changed in place. */
export type Starts = readonly number[];
export type Range = { first: number; last: number };

/** Cut before this page where it was not, joined where it was. A document always begins with a bill. */
export function toggled(starts: Starts, page: number, pages: number): Starts {
  if (page <= 1 || page > pages) return starts;
  if (starts.includes(page)) return starts.filter((start) => start !== page);
  return [...starts, page].sort((a, b) => a - b);
}

/** The first and the last page before which a divider may come to stand: it never passes its neighbours. */
export function reach(starts: Starts, from: number, pages: number): Range {
  const at = starts.indexOf(from);
  return { first: starts[at - 1]! + 1, last: (starts[at + 1] ?? pages + 1) - 1 };
}

/** The divider before page `from` set before page `to`, or as near as its neighbours let it. */
export function moved(starts: Starts, from: number, to: number, pages: number): Starts {
  if (from === 1 || !starts.includes(from)) return starts;
  const { first, last } = reach(starts, from, pages);
  const target = Math.max(first, Math.min(last, to));
  return target === from ? starts : starts.map((start) => (start === from ? target : start));
}

export function ranges(starts: Starts, pages: number): Range[] {
  return starts.map((first, index) => ({ first, last: (starts[index + 1] ?? pages + 1) - 1 }));
}

export const isSame = (a: Starts, b: Starts) => a.length === b.length && a.every((start, at) => start === b[at]);

/** The bill that has just these pages already. */
export function partOf({ first, last }: Range, parts: SplitPart[]): SplitPart | undefined {
  return parts.find((part) => part.firstPage === first && part.lastPage === last);
}

/** Confirmed bills whose pages would change: they must be reopened first. */
export function confirmedAndChanged(split: Split, starts: Starts): SplitPart[] {
  const wanted = ranges(starts, split.pages);
  return split.parts.filter(
    (part) =>
      part.state === "CONFIRMED" &&
      !wanted.some(({ first, last }) => first === part.firstPage && last === part.lastPage),
  );
}

/** What the machine says of a cut before this page. */
export function proposedAt(split: Split, page: number) {
  return split.proposed.find((one) => one.page === page);
}
