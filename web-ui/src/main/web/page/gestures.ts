import { ScrollAnchor } from "./scroll-anchor";
import type { Point } from "./geometry";

/** The page under the hand: it moves as the pointer does. */
export class Grab {
  private readonly left: number;
  private readonly top: number;

  constructor(
    private readonly scroller: HTMLElement,
    private readonly from: Point,
  ) {
    this.left = scroller.scrollLeft;
    this.top = scroller.scrollTop;
  }

  move([x, y]: Point): void {
    this.scroller.scrollLeft = this.left - (x - this.from[0]);
    this.scroller.scrollTop = this.top - (y - this.from[1]);
  }
}

/** Two fingers on the page: what is between them stays between them, and grows as they part. */
export class Pinch {
  private readonly apart: number;
  readonly anchor: ScrollAnchor | null;

  /** @param scale when it began */
  constructor(
    scroller: HTMLElement,
    touches: TouchList,
    private readonly scale: number,
  ) {
    this.apart = apart(touches);
    this.anchor = ScrollAnchor.at(scroller, middle(touches));
  }

  move(touches: TouchList): { scale: number; client: Point } {
    return { scale: (this.scale * apart(touches)) / Math.max(1, this.apart), client: middle(touches) };
  }
}

function apart([a, b]: TouchList): number {
  return Math.hypot(a!.clientX - b!.clientX, a!.clientY - b!.clientY);
}

function middle([a, b]: TouchList): Point {
  return [(a!.clientX + b!.clientX) / 2, (a!.clientY + b!.clientY) / 2];
}

/** Ctrl and the wheel, which is also what a pinched touchpad says. */
export function wheelFactor(event: WheelEvent): number {
  const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 33 : event.deltaY;
  return Math.exp(-Math.max(-150, Math.min(150, pixels)) / 400);
}
