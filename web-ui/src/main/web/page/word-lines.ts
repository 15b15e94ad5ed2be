import type { Box, PageWord } from "../api/types";
import { shownBox, shownSize, toShown, turnedBy, within, type Point, type Size, type Turn } from "./geometry";

export type Direction = "left" | "right" | "up" | "down" | "home" | "end";
/** A word's index among the page's, and its box in points on the page as shown. */
type Placed = { index: number; box: Box };
/** Words of one line between gaps that are wider than a blank. */
type Cell = Placed[];

/** Words beside each other are in one line when their middles are no further apart than this share of their height. */
const SAME_LINE = 0.5;
/** A gap of so many line heights parts two columns. */
const COLUMN_GAP = 1.1;
/** A word is in a rectangle that covers so much of its width. */
const COVERED = 0.5;

/**
 * A page's words as lines and columns, whichever way up they are written. Words go by their index among the page's;
 * points and boxes are in fractions of the page.
 */
export class WordLines {
  private readonly lines: Cell[][];
  private readonly size: Size;
  /** By how much the page is turned for its words to be upright. */
  private readonly upright: Turn;
  /** Line and cell of each word. */
  private readonly where = new Map<number, [number, number]>();
  /** All words, line by line. */
  readonly order: number[];

  constructor(words: PageWord[], page: Size) {
    this.upright = turnToRead(words, shownSize(page, 0));
    this.size = shownSize(page, this.upright);
    const placed = words.map((word, index) => ({ index, box: this.inPoints(boxOfWord(word)) }));
    this.lines = linesOf(placed).map(cellsOf);
    this.lines.forEach((cells, line) =>
      cells.forEach((cell, column) => cell.forEach(({ index }) => this.where.set(index, [line, column]))),
    );
    this.order = this.lines.flat(2).map(({ index }) => index);
  }

  private inPoints(box: Box): Box {
    const [x0, y0, x1, y1] = shownBox(box, this.upright);
    const { width, height } = this.size;
    return [x0 * width, y0 * height, x1 * width, y1 * height];
  }

  private spotInPoints(spot: Point): Point {
    const [x, y] = toShown(spot, this.upright);
    return [x * this.size.width, y * this.size.height];
  }

  /** The word at a point; null between words. */
  at(spot: Point): number | null {
    const [x, y] = this.spotInPoints(spot);
    const hit = this.lines.flat(2).find(({ box: [x0, y0, x1, y1] }) => within([x, y], [x0 - 1, y0 - 1, x1 + 1, y1 + 1]));
    return hit?.index ?? null;
  }

  /** The word whose middle is nearest. */
  nearest(spot: Point): number | null {
    const [x, y] = this.spotInPoints(spot);
    // A line's own words count before those of the lines around it.
    const away = ({ box }: Placed) => 3 * outside(y, box[1], box[3]) + outside(x, box[0], box[2]);
    return least(this.lines.flat(2), away)?.index ?? null;
  }

  /**
   * From one word to another as a reader goes: along a line, and over several lines down the column that the two
   * stand in, so that an address takes nothing of what stands beside it.
   */
  run(from: number, to: number): number[] {
    const [a, b] = this.before(from, to) ? [from, to] : [to, from];
    const [first, firstCell] = this.where.get(a)!;
    const [last, lastCell] = this.where.get(b)!;
    if (first === last) {
      const line = this.lines[first]!.flat().map(({ index }) => index);
      return line.slice(line.indexOf(a), line.indexOf(b) + 1);
    }
    const head = this.lines[first]![firstCell]!;
    const tail = this.lines[last]![lastCell]!;
    const left = Math.min(head[0]!.box[0], tail[0]!.box[0]);
    const right = Math.max(head.at(-1)!.box[2], tail.at(-1)!.box[2]);
    const between = this.lines
      .slice(first + 1, last)
      .flatMap((cells) => cells.filter((cell) => cell[0]!.box[0] < right && cell.at(-1)!.box[2] > left));
    const indexes = (cell: Cell) => cell.map(({ index }) => index);
    const begun = indexes(head);
    const ended = indexes(tail);
    return [
      ...begun.slice(begun.indexOf(a)),
      ...between.flatMap(indexes),
      ...ended.slice(0, ended.indexOf(b) + 1),
    ];
  }

  private before(a: number, b: number): boolean {
    return this.order.indexOf(a) <= this.order.indexOf(b);
  }

  /** The words in a rectangle, line by line. */
  inside(rectangle: Box): number[] {
    const [left, top, right, bottom] = this.inPoints(rectangle);
    return this.lines
      .flat(2)
      .filter(({ box: [x0, y0, x1, y1] }) => {
        const middle = (y0 + y1) / 2;
        const covered = Math.min(x1, right) - Math.max(x0, left);
        return middle >= top && middle <= bottom && covered >= COVERED * (x1 - x0);
      })
      .map(({ index }) => index);
  }

  /** The next word that way; null at the page's edge. */
  step(from: number, direction: Direction): number | null {
    const [line] = this.where.get(from)!;
    const here = this.lines[line]!.flat();
    const at = here.findIndex(({ index }) => index === from);
    const along = this.order.indexOf(from);
    switch (direction) {
      case "left":
        return this.order[along - 1] ?? null;
      case "right":
        return this.order[along + 1] ?? null;
      case "home":
        return here[0]!.index;
      case "end":
        return here.at(-1)!.index;
      default: {
        const there = this.lines[line + (direction === "down" ? 1 : -1)]?.flat() ?? [];
        const middle = (here[at]!.box[0] + here[at]!.box[2]) / 2;
        return least(there, ({ box }) => outside(middle, box[0], box[2]))?.index ?? null;
      }
    }
  }

  /** Words as a text, each line a line. */
  text(run: number[], words: PageWord[]): string {
    const chosen = new Set(run);
    return this.lines
      .map((cells) => cells.flat().filter(({ index }) => chosen.has(index)))
      .filter((line) => line.length > 0)
      .map((line) => line.map(({ index }) => words[index]![0]).join(" "))
      .join("\n");
  }

  /** A run's boxes, one for each piece of a line. */
  pieces(run: number[]): Box[] {
    const chosen = new Set(run);
    const { width, height } = this.size;
    return this.lines.flat().flatMap((cell) => {
      const words = cell.filter(({ index }) => chosen.has(index));
      if (words.length === 0) return [];
      const [x0, y0, x1, y1] = bounds(words);
      return [shownBox([x0 / width, y0 / height, x1 / width, y1 / height], turnedBy(0, -this.upright))];
    });
  }
}

export function boxOfWord([, x0, y0, x1, y1]: PageWord): Box {
  return [x0, y0, x1, y1];
}

/** Words of so many letters are longer than high. */
const LONG = 3;

/** By how much the page is to be turned to read its words: most are longer than high, and each follows the one before. */
function turnToRead(words: PageWord[], { width, height }: Size): Turn {
  const long = words.filter(([text]) => text.length >= LONG);
  const lying = long.filter(([, x0, y0, x1, y1]) => (x1 - x0) * width >= (y1 - y0) * height);
  const level = 2 * lying.length >= long.length;
  let forward = 0;
  for (const [index, [, x0, y0]] of words.entries()) {
    const before = words[index - 1];
    if (!before) continue;
    const [dx, dy] = [(x0 - before[1]) * width, (y0 - before[2]) * height];
    const [along, across] = level ? [dx, dy] : [dy, dx];
    // A step within a line, not to the next.
    if (Math.abs(along) > Math.abs(across)) forward += Math.sign(along);
  }
  if (level) return forward >= 0 ? 0 : 180;
  return forward >= 0 ? 270 : 90;
}

function linesOf(words: Placed[]): Placed[][] {
  const middle = ({ box }: Placed) => (box[1] + box[3]) / 2;
  const height = ({ box }: Placed) => box[3] - box[1];
  const lines: { words: Placed[]; middle: number; height: number }[] = [];
  for (const word of [...words].sort((a, b) => middle(a) - middle(b))) {
    const line = lines.at(-1);
    const near = line && Math.abs(middle(word) - line.middle) < SAME_LINE * Math.min(height(word), line.height);
    if (!near) {
      lines.push({ words: [word], middle: middle(word), height: height(word) });
      continue;
    }
    line.words.push(word);
    line.middle += (middle(word) - line.middle) / line.words.length;
    line.height = Math.max(line.height, height(word));
  }
  return lines.map((line) => line.words.sort((a, b) => a.box[0] - b.box[0]));
}

function cellsOf(line: Placed[]): Cell[] {
  const cells: Cell[] = [];
  for (const word of line) {
    const before = cells.at(-1)?.at(-1);
    const height = word.box[3] - word.box[1];
    if (before && word.box[0] - before.box[2] < COLUMN_GAP * height) cells.at(-1)!.push(word);
    else cells.push([word]);
  }
  return cells;
}

function bounds(words: Placed[]): Box {
  return [
    Math.min(...words.map(({ box }) => box[0])),
    Math.min(...words.map(({ box }) => box[1])),
    Math.max(...words.map(({ box }) => box[2])),
    Math.max(...words.map(({ box }) => box[3])),
  ];
}

const outside = (n: number, from: number, to: number) => Math.max(from - n, n - to, 0);

function least<T>(all: T[], measure: (one: T) => number): T | null {
  return all.reduce<T | null>((best, one) => (best === null || measure(one) < measure(best) ? one : best), null);
}
