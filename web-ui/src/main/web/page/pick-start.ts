import type { ReviewPage } from "../api/types";
import type { Hit } from "./find-text";
import { toPage, type Point } from "./geometry";
import type { Mark } from "./page-sheet";
import { sheetOf, spotOn } from "./scroll-anchor";
import type { Viewport } from "./viewport";
import type { WordLines } from "./word-lines";

/** Below the top edge of what is seen, in pixels. */
const BELOW = 24;
/** Beyond its box, in shares of the page, a place still holds a word. */
const MARGIN = 0.002;

/**
 * The words with which picking by keys begins: those at the place of the field in focus, else the one where one looks;
 * null where there are none.
 */
export function pickStart(
  pages: ReviewPage[],
  marks: Mark[],
  view: Viewport,
  scroller: HTMLElement,
  lines: (page: ReviewPage) => WordLines,
): Hit | null {
  const mark = marks.find((one) => one.active);
  const marked = pages.find(({ number }) => number === mark?.page);
  if (mark && marked) {
    const [x0, y0, x1, y1] = mark.box;
    const words = lines(marked).inside([x0 - MARGIN, y0 - MARGIN, x1 + MARGIN, y1 + MARGIN]);
    if (words.length > 0) return { page: marked.number, words };
  }
  const readable = pages.filter(({ words }) => words.length > 0);
  const page = readable.find(({ number }) => number === view.current) ?? readable[0];
  const sheet = page && sheetOf(scroller, page.number);
  if (!page || !sheet) return null;
  const { left, top } = scroller.getBoundingClientRect();
  const spot = spotOn(sheet, [left, top + BELOW]).map((at) => Math.max(0, at)) as Point;
  const first = lines(page).nearest(toPage(spot, view.turnOf(page)));
  return first === null ? null : { page: page.number, words: [first] };
}
