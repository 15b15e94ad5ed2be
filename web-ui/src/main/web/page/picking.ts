import { around, textOf } from "../review/find-on-pages";
import type { Box, ReviewPage } from "../api/types";
import type { Direction, WordLines } from "./word-lines";

/** Words that are about to be taken, by their indexes among the page's: all from the anchor to the head. */
export type Choice = { page: number; anchor: number; head: number };
/** What is taken. */
export type Picked = { text: string; page: number; box: Box };

const DIRECTIONS: Record<string, Direction> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "home",
  End: "end",
};

export function directionOf(key: string): Direction | null {
  return DIRECTIONS[key] ?? null;
}

/**
 * One step with the arrows; `extend` moves only the head. Beyond an edge it goes on to the neighbouring page, unless
 * it extends: what is taken stands on one page.
 *
 * @param lines of a page by its number
 */
export function moved(
  choice: Choice,
  direction: Direction,
  extend: boolean,
  pages: ReviewPage[],
  lines: (page: ReviewPage) => WordLines,
): Choice {
  const at = pages.findIndex((page) => page.number === choice.page);
  const next = lines(pages[at]!).step(choice.head, direction);
  if (next !== null) return { ...choice, head: next, anchor: extend ? choice.anchor : next };
  const on = direction === "right" || direction === "down";
  if (extend || (!on && direction !== "left" && direction !== "up")) return choice;
  const others = on ? pages.slice(at + 1) : pages.slice(0, at).reverse();
  const there = others.find((page) => page.words.length > 0);
  if (!there) return choice;
  const order = lines(there).order;
  const first = on ? order[0]! : order.at(-1)!;
  return { page: there.number, anchor: first, head: first };
}

export function pickedOf(page: ReviewPage, run: number[]): Picked {
  const taken = run.map((index) => page.words[index]!);
  return { text: textOf(taken), page: page.number, box: around(taken) };
}
