import type { Box } from "../api/types";
import type { Point } from "./geometry";

const MARGIN = 48;

/** A spot of a page that stays where it is on the screen while the page's size changes. */
export class ScrollAnchor {
  private constructor(
    private readonly page: string,
    private readonly spot: Point,
    private readonly client: Point,
  ) {}

  /** What lies at that place of the screen, or else nearest to it. */
  static at(scroller: HTMLElement, client: Point): ScrollAnchor | null {
    let nearest: HTMLElement | null = null;
    let least = Infinity;
    for (const sheet of sheetsIn(scroller)) {
      const { top, bottom } = sheet.getBoundingClientRect();
      const away = Math.max(top - client[1], client[1] - bottom, 0);
      if (away < least) [least, nearest] = [away, sheet];
    }
    if (!nearest) return null;
    return new ScrollAnchor(nearest.dataset["page"]!, spotOn(nearest, client), client);
  }

  /** @param client where the spot is to be now; by default where it was */
  restore(scroller: HTMLElement, client: Point = this.client): void {
    const sheet = sheetOf(scroller, this.page);
    if (!sheet) return;
    const { left, top, width, height } = sheet.getBoundingClientRect();
    scroller.scrollLeft += left + this.spot[0] * width - client[0];
    scroller.scrollTop += top + this.spot[1] * height - client[1];
  }
}

export function sheetsIn(scroller: HTMLElement): HTMLElement[] {
  return [...scroller.querySelectorAll<HTMLElement>("[data-page]")];
}

export function sheetOf(scroller: HTMLElement, page: number | string): HTMLElement | null {
  return scroller.querySelector<HTMLElement>(`[data-page="${page}"]`);
}

/** A place of the screen in fractions of a sheet. */
export function spotOn(sheet: HTMLElement, [x, y]: Point): Point {
  const { left, top, width, height } = sheet.getBoundingClientRect();
  return [(x - left) / width, (y - top) / height];
}

/** Brings a box (in fractions of the sheet) into view, and moves nothing when it is. */
export function revealBox(scroller: HTMLElement, sheet: HTMLElement, [x0, y0, x1, y1]: Box): void {
  const frame = scroller.getBoundingClientRect();
  const at = sheet.getBoundingClientRect();
  const top = at.top - frame.top + y0 * at.height;
  const bottom = at.top - frame.top + y1 * at.height;
  const left = at.left - frame.left + x0 * at.width;
  const right = at.left - frame.left + x1 * at.width;
  if (top < MARGIN || bottom > scroller.clientHeight - MARGIN) scroller.scrollTop += top - scroller.clientHeight / 3;
  if (left < 0) scroller.scrollLeft += left - MARGIN;
  else if (right > scroller.clientWidth) {
    scroller.scrollLeft += Math.min(left - MARGIN, right - scroller.clientWidth + MARGIN);
  }
}

/** The pages in sight, and those a screen's height around them. */
export function nearPages(scroller: HTMLElement): Set<number> {
  const frame = scroller.getBoundingClientRect();
  const reach = frame.height;
  return new Set(
    sheetsIn(scroller)
      .filter((sheet) => {
        const { top, bottom } = sheet.getBoundingClientRect();
        return bottom > frame.top - reach && top < frame.bottom + reach;
      })
      .map((sheet) => Number(sheet.dataset["page"])),
  );
}

/** The page that a third of the way down the screen belongs to. */
export function pageInSight(scroller: HTMLElement): number | null {
  const line = scroller.getBoundingClientRect().top + scroller.clientHeight / 3;
  const sheets = sheetsIn(scroller);
  const seen = sheets.findLast((sheet) => sheet.getBoundingClientRect().top <= line) ?? sheets[0];
  return seen ? Number(seen.dataset["page"]) : null;
}
