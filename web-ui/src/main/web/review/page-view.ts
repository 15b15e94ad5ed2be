import { html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import type { Box, PageWord, ReviewPage } from "../api/types";
import type { Sureness } from "../shared/confidence";
import { Element } from "../shared/element";
import { words } from "../strings";
import { around, textOf } from "./find-on-pages";

const w = words.review.page;
const ZOOMS = [1, 1.25, 1.5, 2, 2.5, 3];

/** A field's place on a page. */
export type Mark = { name: string; page: number; box: Box; level: Sureness | "set"; active: boolean; hover: boolean };
type Drag = { page: ReviewPage; x: number; y: number; toX: number; toY: number };

/** The pages as pictures with their words to click. Fires `pick` {text, page, box} and `mark-click` (a field's name). */
@customElement("bw-pages")
export class PageView extends Element {
  @property({ attribute: false }) pages: ReviewPage[] = [];
  @property({ attribute: false }) marks: Mark[] = [];
  /** Whether a field waits for words. */
  @property({ type: Boolean }) picking = false;
  @state() private zoom = 1;
  @state() private drag: Drag | null = null;
  @state() private failed = new Set<number>();

  /** Brings a box into view without moving what is seen already. */
  reveal(page: number, box: Box): void {
    const scroller = this.querySelector<HTMLElement>(".pages");
    const sheet = this.querySelector<HTMLElement>(`[data-page="${page}"]`);
    if (!scroller || !sheet) return;
    const top = sheet.offsetTop + box[1] * sheet.offsetHeight;
    const bottom = sheet.offsetTop + box[3] * sheet.offsetHeight;
    const margin = 48;
    if (top < scroller.scrollTop + margin || bottom > scroller.scrollTop + scroller.clientHeight - margin) {
      scroller.scrollTo({ top: top - scroller.clientHeight / 3 });
    }
  }

  override render() {
    return html`<div class="page-tools row" role="toolbar" aria-label=${w.label}>
        <button class="icon" aria-label=${w.zoomOut} title=${w.zoomOut} @click=${() => this.turn(-1)}>−</button>
        <button class="quiet small" title=${w.fit(this.percent())} aria-label=${w.fit(this.percent())} @click=${() => (this.zoom = 1)}>
          ${this.percent()}%
        </button>
        <button class="icon" aria-label=${w.zoomIn} title=${w.zoomIn} @click=${() => this.turn(1)}>+</button>
        <span class="grow"></span>
        ${this.pages.length > 1
          ? this.pages.map(
              (page) => html`<button
                class="quiet small"
                aria-label=${w.number(page.number, this.pages.length)}
                @click=${() => this.querySelector(`[data-page="${page.number}"]`)?.scrollIntoView()}
              >
                ${page.number}
              </button>`,
            )
          : nothing}
      </div>
      <div class="pages" tabindex="0" role="region" aria-label=${w.label}>
        ${this.pages.map((page) => this.sheet(page))}
      </div>`;
  }

  private percent(): number {
    return Math.round(this.zoom * 100);
  }

  private turn(by: number): void {
    const at = ZOOMS.findIndex((zoom) => zoom >= this.zoom - 0.01);
    this.zoom = ZOOMS[Math.max(0, Math.min(ZOOMS.length - 1, at + by))]!;
  }

  private sheet(page: ReviewPage) {
    const marks = this.marks.filter((mark) => mark.page === page.number);
    return html`<div
      class="sheet ${this.picking ? "picking" : ""}"
      data-page=${page.number}
      data-testid="page-${page.number}"
      .style=${`width:${this.zoom * 100}%;aspect-ratio:${page.width}/${page.height}`}
      @pointerdown=${(event: PointerEvent) => this.down(event, page)}
      @pointermove=${this.move}
      @pointerup=${this.up}
      @pointercancel=${() => (this.drag = null)}
    >
      ${this.failed.has(page.number)
        ? html`<p class="empty">${w.failed}</p>`
        : html`<img
            src=${page.image}
            alt=${w.number(page.number, this.pages.length)}
            draggable="false"
            loading=${page.number === this.pages[0]?.number ? "eager" : "lazy"}
            @error=${() => (this.failed = new Set(this.failed).add(page.number))}
          />`}
      ${guard([page.words], () => page.words.map((word) => this.word(word)))}
      ${marks.map(
        (mark) =>
          html`<div
            class="mark ${mark.level} ${mark.active ? "active" : ""} ${mark.hover ? "hover" : ""}"
            data-field=${mark.name}
            data-testid="mark-${mark.name}"
            .style=${place(mark.box)}
          ></div>`,
      )}
      ${this.drag?.page === page ? html`<div class="drag" .style=${place(this.selection(this.drag))}></div>` : nothing}
    </div>`;
  }

  private word(word: PageWord) {
    return html`<span class="word" data-word=${word[0]} .style=${place([word[1], word[2], word[3], word[4]])}></span>`;
  }

  private at(event: PointerEvent, page: ReviewPage): [number, number] {
    const sheet = this.querySelector(`[data-page="${page.number}"]`)!.getBoundingClientRect();
    return [(event.clientX - sheet.left) / sheet.width, (event.clientY - sheet.top) / sheet.height];
  }

  private down(event: PointerEvent, page: ReviewPage): void {
    if (event.button !== 0) return;
    // Keeps the focus in the field that is to be filled.
    event.preventDefault();
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    const [x, y] = this.at(event, page);
    this.drag = { page, x, y, toX: x, toY: y };
  }

  private move(event: PointerEvent): void {
    if (!this.drag) return;
    const [toX, toY] = this.at(event, this.drag.page);
    this.drag = { ...this.drag, toX, toY };
  }

  private up(): void {
    const drag = this.drag;
    this.drag = null;
    if (!drag) return;
    const [x0, y0, x1, y1] = this.selection(drag);
    if (!this.picking) {
      const mark = this.marks.find(({ page, box }) => page === drag.page.number && within(drag.x, drag.y, box));
      if (mark) this.emit("mark-click", mark.name);
      return;
    }
    const run = drag.page.words.filter(
      (word) => word[1] <= x1 && word[3] >= x0 && word[2] <= y1 && word[4] >= y0,
    );
    if (run.length > 0) this.emit("pick", { text: textOf(run), page: drag.page.number, box: around(run) });
  }

  private selection(drag: Drag): Box {
    return [
      Math.min(drag.x, drag.toX),
      Math.min(drag.y, drag.toY),
      Math.max(drag.x, drag.toX),
      Math.max(drag.y, drag.toY),
    ];
  }
}

const within = (x: number, y: number, [x0, y0, x1, y1]: Box) => x >= x0 && x <= x1 && y >= y0 && y <= y1;

function place([x0, y0, x1, y1]: Box): string {
  const share = (n: number) => `${(n * 100).toFixed(3)}%`;
  return `left:${share(x0)};top:${share(y0)};width:${share(x1 - x0)};height:${share(y1 - y0)}`;
}
