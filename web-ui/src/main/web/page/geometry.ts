import type { Box } from "../api/types";

/** By how much a page is turned clockwise from how the server shows it, in degrees. */
export type Turn = 0 | 90 | 180 | 270;
export type Point = [number, number];
export type Size = { width: number; height: number };
/** Fitted into the room there is, or so many CSS pixels for a point of the page. */
export type Zoom = { fit: "width" | "page" } | { scale: number };

/** A page that nothing is known of is taken for A4, in points. */
const A4: Size = { width: 595, height: 842 };
/** A CSS pixel is a 96th of an inch, a point a 72nd. */
export const ACTUAL = 96 / 72;
const STEPS = [0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 2.5, 3, 4, 6];
/** A till roll no wider than this reads well. */
const NARROW_WIDTH = 460;
const NARROW = 2;
/** So much coarser than the screen, a picture still looks sharp. */
const SHARP_ENOUGH = 0.9;

export function turnedBy(turn: Turn, by: number): Turn {
  return ((((turn + by) % 360) + 360) % 360) as Turn;
}

/** Where a point of the page (in fractions) lies on the turned page. */
export function toShown([x, y]: Point, turn: Turn): Point {
  if (turn === 90) return [1 - y, x];
  if (turn === 180) return [1 - x, 1 - y];
  return turn === 270 ? [y, 1 - x] : [x, y];
}

/** The reverse of `toShown`. */
export function toPage(point: Point, turn: Turn): Point {
  return toShown(point, turnedBy(0, -turn));
}

export function boxOf([x, y]: Point, [toX, toY]: Point): Box {
  return [Math.min(x, toX), Math.min(y, toY), Math.max(x, toX), Math.max(y, toY)];
}

export function shownBox([x0, y0, x1, y1]: Box, turn: Turn): Box {
  return boxOf(toShown([x0, y0], turn), toShown([x1, y1], turn));
}

export function within([x, y]: Point, [x0, y0, x1, y1]: Box): boolean {
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}

/** A page's size in points as it is shown. */
export function shownSize({ width, height }: Size, turn: Turn): Size {
  const known = width > 0 && height > 0 ? { width, height } : A4;
  return turn % 180 === 0 ? known : { width: known.height, height: known.width };
}

/** CSS pixels for a point of the page. */
export function scaleOf(zoom: Zoom, size: Size, room: Size): number {
  if ("scale" in zoom) return zoom.scale;
  const wide = room.width / size.width;
  if (zoom.fit === "page") return Math.max(0.05, Math.min(wide, room.height / size.height));
  const narrow = size.height / size.width > NARROW;
  return Math.max(0.05, narrow ? Math.min(wide, NARROW_WIDTH / size.width) : wide);
}

/** The next step up or down from any scale. */
export function stepped(scale: number, by: 1 | -1): number {
  const now = scale / ACTUAL;
  const next = by > 0 ? STEPS.find((step) => step > now * 1.01) : STEPS.findLast((step) => step < now * 0.99);
  return (next ?? (by > 0 ? STEPS.at(-1)! : STEPS[0]!)) * ACTUAL;
}

export function limited(scale: number): number {
  return Math.max(STEPS[0]!, Math.min(STEPS.at(-1)!, scale / ACTUAL)) * ACTUAL;
}

export function percentOf(scale: number): number {
  return Math.round((scale / ACTUAL) * 100);
}

/**
 * The coarsest resolution that is sharp on this screen, else the finest there is.
 *
 * @param resolutions in dots per inch, ascending
 * @param density device pixels for a CSS pixel
 */
export function resolutionFor(resolutions: number[], scale: number, density: number): number {
  const wanted = scale * 72 * density * SHARP_ENOUGH;
  return resolutions.find((one) => one >= wanted) ?? resolutions.at(-1) ?? 0;
}

/** Where things are put on the page: a style in shares of it. */
export function placed([x0, y0, x1, y1]: Box): string {
  const share = (n: number) => `${(n * 100).toFixed(3)}%`;
  return `left:${share(x0)};top:${share(y0)};width:${share(x1 - x0)};height:${share(y1 - y0)}`;
}
