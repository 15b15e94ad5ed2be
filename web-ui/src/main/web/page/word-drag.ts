import type { Box, ReviewPage } from "../api/types";
import { boxOf, type Point } from "./geometry";
import type { WordLines } from "./word-lines";

/** A finger that rests so long takes words; one that moves before scrolls. */
export const HELD_MS = 350;
/** Less is a click with an unsteady hand. */
const MOVES_AT = 4;

/** The pointer over a page's words: from a word on it takes text as a reader goes, from a blank on a rectangle. */
export class WordDrag {
  private readonly from: number | null;
  private to: Point;
  private moving = false;

  /**
   * @param spot in fractions of the page
   * @param client on the screen
   */
  constructor(
    readonly page: ReviewPage,
    private readonly lines: WordLines,
    readonly spot: Point,
    private readonly client: Point,
    rectangle: boolean,
  ) {
    this.to = spot;
    this.from = rectangle ? null : lines.at(spot);
  }

  move(spot: Point, client: Point): void {
    this.to = spot;
    this.moving ||= Math.hypot(client[0] - this.client[0], client[1] - this.client[1]) >= MOVES_AT;
  }

  /** What would be taken now. */
  get run(): number[] {
    if (this.from === null) return this.moving ? this.lines.inside(boxOf(this.spot, this.to)) : [];
    if (!this.moving) return [this.from];
    const to = this.lines.at(this.to) ?? this.lines.nearest(this.to) ?? this.from;
    return this.lines.run(this.from, to);
  }

  /** Null while words are taken as text. */
  get rectangle(): Box | null {
    return this.from === null && this.moving ? boxOf(this.spot, this.to) : null;
  }
}
