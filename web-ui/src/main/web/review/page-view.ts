import { html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import type { Box, PageWord, ReviewPage } from "../api/types";
import type { Sureness } from "../shared/sureness";
import { Element } from "../shared/element";
import { words } from "../strings";
import { around, textOf } from "./find-on-pages";

const w = words.review.page;
const GAP = 12;
const NARROW = 2;
const NARROW_WIDTH = 460;
const ZOOMS = [1, 1.25, 1.5, 2, 2.5, 3];

/** A field's place on a page. */
export type Mark = { name: string; page: number; box: Box; level: Sureness | "set" | "disagrees"; active: boolean; hover: boolean };
/** A page of another bill of the same document, to look at. */
export type Foreign = { page: number; image: string; href: string | null };
type Drag = { page: ReviewPage; x: number; y: number; toX: number; toY: number };

/**
 * The pages as pictures with their words to click. Fires `pick` {text, page, box}, `mark-click` (a field's name),
 * `page-seen` (the number of the page that is looked at) and `peek-end`.
 */
@customElement("bw-pages")
export class PageView extends Element {
  @property({ attribute: false }) pages: ReviewPage[] = [];
  @property({ attribute: false }) marks: Mark[] = [];
  @property({ attribute: false }) peek: Foreign | null = null;
  /** Whether a field waits for words. */
  @property({ type: Boolean }) picking = false;
  @state() private zoom = 1;
  @state() private drag: Drag | null = null;
  private seen = 0;
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

  /** Brings a page's top into view. */
  async show(page: number): Promise<void> {
    await this.updateComplete;
    const scroller = this.querySelector<HTMLElement>(".pages");
    const sheet = this.querySelector<HTMLElement>(`[data-page="${page}"]`);
    const top = sheet?.previousElementSibling?.matches(".not-read") ? sheet.previousElementSibling : sheet;
    if (scroller && top) scroller.scrollTop = (top as HTMLElement).offsetTop - GAP;
  }

  private scrolled(event: Event): void {
    const scroller = event.target as HTMLElement;
    const line = scroller.scrollTop + scroller.clientHeight / 3;
    const sheets = [...scroller.querySelectorAll<HTMLElement>("[data-page]")];
    const seen = sheets.findLast((sheet) => sheet.offsetTop <= line) ?? sheets[0];
    const page = Number(seen?.dataset["page"]);
    if (!page || page === this.seen) return;
    this.seen = page;
    this.emit("page-seen", page);
  }

  override render() {
    return html`<div class="page-tools row" role="toolbar" aria-label=${w.label}>
        <button class="icon" aria-label=${w.zoomOut} title=${w.zoomOut} @click=${() => this.turn(-1)}>−</button>
        <button class="quiet small" title=${w.fit(this.percent())} aria-label=${w.fit(this.percent())} @click=${() => (this.zoom = 1)}>
          ${this.percent()}%
        </button>
        <button class="icon" aria-label=${w.zoomIn} title=${w.zoomIn} @click=${() => this.turn(1)}>+</button>
        ${this.peek ? this.elsewhere(this.peek) : nothing}
      </div>
      <div class="pages" tabindex="0" role="region" aria-label=${w.label} @scroll=${this.scrolled}>
        ${this.peek ? this.foreign(this.peek) : this.pages.map((page) => this.sheet(page))}
      </div>`;
  }

  private elsewhere(peek: Foreign) {
    return html`<span class="warn" role="status">${w.ofAnother(peek.page)}</span>
      <span class="grow"></span>
      ${peek.href ? html`<a class="button quiet small" href=${peek.href}>${w.toBill}</a>` : nothing}
      <button class="quiet small" data-testid="peek-end" @click=${() => this.emit("peek-end", null)}>${w.back}</button>`;
  }

  private foreign(peek: Foreign) {
    return html`<div class="sheet foreign" data-testid="peek" .style=${`width:${this.zoom * 100}%`}>
      <img src=${peek.image} alt=${w.page(peek.page)} draggable="false" />
    </div>`;
  }

  /** As wide as there is room; a till roll no wider than one reads it well. */
  private width(page: ReviewPage): string {
    const narrow = page.width > 0 && page.height / page.width > NARROW;
    return narrow ? `calc(min(100%, ${NARROW_WIDTH}px) * ${this.zoom})` : `${this.zoom * 100}%`;
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
    return html`${page.reading === "none"
        ? html`<p class="not-read" role="note" data-testid="not-read-${page.number}">⚠ ${w.notRead}</p>`
        : nothing}<div
      class="sheet ${this.picking ? "picking" : ""}"
      data-page=${page.number}
      data-testid="page-${page.number}"
      .style=${`width:${this.width(page)};aspect-ratio:${ratio(page)}`}
      @pointerdown=${(event: PointerEvent) => this.down(event, page)}
      @pointermove=${this.move}
      @pointerup=${this.up}
      @pointercancel=${() => (this.drag = null)}
    >
      ${this.failed.has(page.number)
        ? html`<p class="empty">${w.failed}</p>`
        : html`<img
            src=${page.image}
            alt=${w.page(page.number)}
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
            data-testid=${mark.level === "disagrees" ? `mark-conflict-${mark.name}` : `mark-${mark.name}`}
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

/** A page that nothing is known of is shown as a sheet of A4 until its picture says otherwise. */
const ratio = ({ width, height }: ReviewPage) => (width > 0 && height > 0 ? `${width}/${height}` : "210/297");

const within = (x: number, y: number, [x0, y0, x1, y1]: Box) => x >= x0 && x <= x1 && y >= y0 && y <= y1;

function place([x0, y0, x1, y1]: Box): string {
  const share = (n: number) => `${(n * 100).toFixed(3)}%`;
  return `left:${share(x0)};top:${share(y0)};width:${share(x1 - x0)};height:${share(y1 - y0)}`;
}
