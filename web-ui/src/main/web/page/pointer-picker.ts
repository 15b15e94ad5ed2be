import type { ReviewPage } from "../api/types";
import { toPage, type Point } from "./geometry";
import type { PageHost } from "./page-host";
import { pickedOf } from "./picking";
import { spotOn } from "./scroll-anchor";
import type { Viewport } from "./viewport";
import { HELD_MS, WordDrag } from "./word-drag";

const client = (event: PointerEvent): Point => [event.clientX, event.clientY];

/** Picking words with the mouse, a pen or a finger. A finger taps, or rests before it drags: else it scrolls. */
export class PointerPicker {
  /** Under way; null before, and while a finger may yet scroll. */
  drag: WordDrag | null = null;
  private begun: { drag: WordDrag; sheet: HTMLElement; timer: number | undefined } | null = null;

  constructor(
    private readonly host: PageHost,
    private readonly view: Viewport,
  ) {}

  /** @param sheet under the pointer */
  down(event: PointerEvent, sheet: HTMLElement): void {
    const page = this.host.pages.find(({ number }) => number === Number(sheet.dataset["page"]));
    if (!page) return;
    const spot = this.spot(event, sheet, page);
    const drag = new WordDrag(page, this.host.lines(page), spot, client(event), event.shiftKey);
    if (event.pointerType === "touch") {
      this.begun = { drag, sheet, timer: window.setTimeout(() => this.show(drag), HELD_MS) };
      return;
    }
    // Keeps the focus in the field that is to be filled.
    event.preventDefault();
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    this.begun = { drag, sheet, timer: undefined };
    this.show(drag);
  }

  /** In fractions of the page, however it is turned. */
  private spot(event: PointerEvent, sheet: HTMLElement, page: ReviewPage): Point {
    return toPage(spotOn(sheet, client(event)), this.view.turnOf(page));
  }

  private show(drag: WordDrag): void {
    this.drag = drag;
    this.host.requestUpdate();
  }

  move(event: PointerEvent): void {
    if (!this.drag || !this.begun) return;
    this.drag.move(this.spot(event, this.begun.sheet, this.drag.page), client(event));
    this.host.requestUpdate();
  }

  /** Takes what was dragged over, clicked or tapped. */
  up(): void {
    const drag = this.begun?.drag;
    this.cancel();
    const run = drag?.run ?? [];
    if (drag && run.length > 0) this.host.take(pickedOf(drag.page, run));
  }

  cancel(): void {
    window.clearTimeout(this.begun?.timer);
    this.begun = this.drag = null;
    this.host.requestUpdate();
  }
}
