import type { ReviewPage } from "../api/types";
import { toPage, within } from "./geometry";
import type { PageHost } from "./page-host";
import type { Mark } from "./page-sheet";
import type { PointerPicker } from "./pointer-picker";
import { spotOn } from "./scroll-anchor";
import type { Viewport } from "./viewport";

const MIDDLE_BUTTON = 1;

type Host = PageHost & {
  readonly marks: Mark[];
  /** Dragging takes words, and does not select text. */
  readonly picksByPointer: boolean;
  toField(mark: Mark): void;
};

/** What mouse, pen and fingers on the pages do: move the page, zoom it, take words, or lead to a field. */
export class SheetInput {
  /** The space key is down: the pointer takes hold of the page. */
  holding = false;

  constructor(
    private readonly host: Host,
    private readonly view: Viewport,
    private readonly picker: PointerPicker,
  ) {}

  hold(holding: boolean): void {
    this.holding = holding;
    this.host.requestUpdate();
  }

  down(event: PointerEvent): void {
    const target = event.target as HTMLElement;
    if (event.button === MIDDLE_BUTTON || (this.holding && event.button === 0)) return this.view.grabAt(event);
    const sheet = sheetAt(target);
    if (event.button !== 0 || !sheet || !this.host.picksByPointer) return;
    if (target.closest(".tag")) event.preventDefault();
    else this.picker.down(event, sheet);
  }

  move(event: PointerEvent): void {
    if (this.view.grabbed) this.view.grabMove(event);
    else this.picker.move(event);
  }

  up(): void {
    if (this.view.grabbed) this.view.letGo();
    else this.picker.up();
  }

  cancel(): void {
    if (this.view.grabbed) this.view.letGo();
    this.picker.cancel();
  }

  /** A finger that picks words does not scroll. */
  touchMove(event: TouchEvent): void {
    if (this.picker.drag && event.cancelable) event.preventDefault();
    else this.view.touch(event);
  }

  /** The focus stays in the field that is to be filled. */
  mouseDown(event: MouseEvent): void {
    if (this.host.picksByPointer) event.preventDefault();
  }

  /** While no field waits, a place leads to its field. */
  click(event: MouseEvent): void {
    const sheet = sheetAt(event.target as HTMLElement);
    if (!sheet || this.host.picksByPointer || !getSelection()?.isCollapsed) return;
    const page = pageOf(sheet, this.host.pages);
    if (!page) return;
    const spot = toPage(spotOn(sheet, [event.clientX, event.clientY]), this.view.turnOf(page));
    const mark = this.host.marks.find((one) => one.page === page.number && within(spot, one.box));
    if (mark) this.host.toField(mark);
  }
}

const sheetAt = (target: HTMLElement) => target.closest<HTMLElement>("[data-page]");

const pageOf = (sheet: HTMLElement, pages: ReviewPage[]) =>
  pages.find(({ number }) => number === Number(sheet.dataset["page"]));
