const EDGE = 36;
const STEP = 9;
/** Less is a click with an unsteady hand. */
const STARTS_AT = 5;

/** One divider under the pointer: which page it would stand before if it were let go now. */
export class DividerDrag {
  /** The page that the divider would come to stand before. */
  to: number;
  moving = false;
  private y: number;
  private frame: number | undefined;

  /** @param changed called whenever `to` or `moving` is another */
  constructor(
    readonly from: number,
    private readonly scroller: HTMLElement,
    private readonly startY: number,
    private readonly changed: () => void,
  ) {
    this.to = from;
    this.y = startY;
  }

  move(y: number): void {
    this.y = y;
    if (!this.moving && Math.abs(y - this.startY) < STARTS_AT) return;
    if (!this.moving) {
      this.moving = true;
      this.scroll();
    }
    this.look();
  }

  end(): void {
    if (this.frame !== undefined) cancelAnimationFrame(this.frame);
  }

  private look(): void {
    let nearest = this.from;
    let least = Infinity;
    for (const gap of this.scroller.querySelectorAll<HTMLElement>("[data-gap]")) {
      const { top, height } = gap.getBoundingClientRect();
      const away = Math.abs(top + height / 2 - this.y);
      if (away < least) [least, nearest] = [away, Number(gap.dataset["gap"])];
    }
    if (nearest === this.to) return;
    this.to = nearest;
    this.changed();
  }

  /** Near an end of the strip, further pages come by themselves. */
  private scroll(): void {
    const { top, bottom } = this.scroller.getBoundingClientRect();
    const by = this.y < top + EDGE ? -STEP : this.y > bottom - EDGE ? STEP : 0;
    if (by !== 0) {
      this.scroller.scrollTop += by;
      this.look();
    }
    this.frame = requestAnimationFrame(() => this.scroll());
  }
}
