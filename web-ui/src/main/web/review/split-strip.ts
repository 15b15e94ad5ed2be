import { html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { OrgApi } from "../api/client";
import type { Split } from "../api/types";
import { href } from "../route";
import { percent } from "../values/figures";
import { Element } from "../shared/element";
import { press } from "../shared/keys";
import { stateTag } from "../shared/state";
import { words } from "../strings";
import { DividerDrag } from "./divider-drag";
import { stripKeys, type StripKeys } from "./split-keys";
import { moved, partOf, proposedAt, ranges, reach, toggled, type Starts } from "./split-edits";

const w = words.split;

/**
 * All pages of a document, small, with the dividers between its bills to click, to drag, or to move by keys.
 * Fires `starts` (where the bills would begin) and `show-page` (its number).
 */
@customElement("bw-split-strip")
export class SplitStrip extends Element implements StripKeys {
  @property({ attribute: false }) api!: OrgApi;
  @property({ attribute: false }) documentId = "";
  @property({ attribute: false }) split!: Split;
  @property({ attribute: false }) starts: Starts = [1];
  /** The bill that is open beside the strip. */
  @property({ attribute: false }) partId = "";
  /** The page that is looked at. */
  @property({ attribute: false }) page = 1;
  /** The one page that the Tab key comes to. */
  @state() private at = 1;
  @state() private drag: DividerDrag | null = null;
  private dropped = false;

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has("page")) this.at = this.page;
  }

  override updated(changed: Map<string, unknown>): void {
    if (changed.has("page")) this.item("page", this.page)?.scrollIntoView({ block: "nearest" });
  }

  private item(kind: "page" | "mark", page: number): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-testid="split-${kind}-${page}"]`);
  }

  private change(starts: Starts): void {
    if (starts !== this.starts) this.emit("starts", starts);
  }

  private get onMark(): boolean {
    return (document.activeElement as HTMLElement | null)?.dataset["gap"] !== undefined;
  }

  private target(by: number): number {
    return Math.max(this.onMark ? 2 : 1, Math.min(this.split.pages, this.at + by));
  }

  move(by: number): void {
    void this.focusOn(this.onMark ? "mark" : "page", this.target(by));
  }

  shift(by: number): void {
    if (this.onMark) this.shiftTo(this.at, this.target(by));
  }

  private async focusOn(kind: "page" | "mark", page: number): Promise<void> {
    this.at = page;
    await this.updateComplete;
    this.item(kind, page)?.focus();
  }

  private shiftTo(from: number, to: number): void {
    const before = this.starts;
    const starts = moved(before, from, to, this.split.pages);
    if (starts === before) return;
    this.change(starts);
    void this.focusOn("mark", starts.find((start) => !before.includes(start))!);
  }

  private down(event: PointerEvent, page: number): void {
    this.dropped = false;
    if (event.button !== 0 || !this.starts.includes(page)) return;
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
    const scroller = this.querySelector<HTMLElement>(".strip-pages")!;
    this.drag = new DividerDrag(page, scroller, event.clientY, () => this.requestUpdate());
  }

  private up(): void {
    const drag = this.drag;
    this.release();
    if (!drag?.moving) return;
    // The click that follows is the end of the drag, not a wish to join.
    this.dropped = true;
    this.shiftTo(drag.from, drag.to);
  }

  private release(): void {
    this.drag?.end();
    this.drag = null;
  }

  private clicked(event: MouseEvent, page: number): void {
    const byKey = event.detail === 0;
    if (this.dropped && !byKey) return;
    this.at = page;
    this.change(toggled(this.starts, page, this.split.pages));
  }

  /** Where a dragged divider would fall. */
  private dropTarget(): number | null {
    if (!this.drag?.moving) return null;
    const { first, last } = reach(this.starts, this.drag.from, this.split.pages);
    return Math.max(first, Math.min(last, this.drag.to));
  }

  override render() {
    const bills = ranges(this.starts, this.split.pages);
    const pages = Array.from({ length: this.split.pages }, (_, index) => index + 1);
    let bill = 0;
    return html`<p class="hidden" id="split-hint">${w.hint}</p>
      <ol class="strip-pages ${this.drag?.moving ? "dragging" : ""}" aria-label=${w.label} @keydown=${(event: KeyboardEvent) => press(event, stripKeys, this)}>
        ${pages.map((page) => {
          const starts = this.starts.includes(page);
          if (starts) bill++;
          const range = bills[bill - 1]!;
          const mine = partOf(range, this.split.parts)?.id === this.partId;
          return html`<li class=${mine ? "mine" : ""}>
            ${page > 1 ? this.gap(page, starts) : nothing} ${starts ? this.caption(bill) : nothing} ${this.thumb(page)}
          </li>`;
        })}
      </ol>`;
  }

  private caption(bill: number) {
    const range = ranges(this.starts, this.split.pages)[bill - 1]!;
    const part = partOf(range, this.split.parts);
    if (!part) return html`<div class="bill"><b>${w.bill(bill)}</b> <span class="state">${w.newBill}</span></div>`;
    if (part.id === this.partId) return html`<div class="bill"><b>${w.bill(bill)}</b> <span>${w.thisBill}</span></div>`;
    return html`<div class="bill">
      <a href=${href(this.api.org, "review", part.id)}>${w.bill(bill)}</a> ${stateTag(part.state)}
    </div>`;
  }

  private gap(page: number, starts: boolean) {
    const proposed = proposedAt(this.split, page);
    const open = proposed && !starts;
    const label = starts ? w.divider(page) : open ? w.suggested(page, percent(proposed.confidence)) : w.gap(page);
    const why = proposed ? [label, ...proposed.because].join("\n") : label;
    const target = this.dropTarget() === page ? "target" : "";
    const dragged = this.drag?.moving && this.drag.from === page ? "dragged" : "";
    return html`<button
      class="gap ${starts ? "cut" : open ? "suggested" : ""} ${target} ${dragged}"
      data-testid="split-mark-${page}"
      data-gap=${page}
      tabindex=${page === Math.max(2, this.at) ? 0 : -1}
      aria-pressed=${starts ? "true" : "false"}
      aria-label=${label}
      aria-describedby="split-hint"
      title=${why}
      @pointerdown=${(event: PointerEvent) => this.down(event, page)}
      @pointermove=${(event: PointerEvent) => this.drag?.move(event.clientY)}
      @pointerup=${this.up}
      @pointercancel=${this.release}
      @focus=${() => (this.at = page)}
      @click=${(event: MouseEvent) => this.clicked(event, page)}
    >
      <span class="line"></span>
      ${proposed ? html`<span class="sure">${percent(proposed.confidence)}</span>` : nothing}
    </button>`;
  }

  private thumb(page: number) {
    return html`<button
      class="thumb"
      data-testid="split-page-${page}"
      tabindex=${page === this.at ? 0 : -1}
      aria-label=${w.page(page, this.split.pages)}
      aria-current=${page === this.page ? "page" : nothing}
      aria-describedby="split-hint"
      @focus=${() => (this.at = page)}
      @click=${() => this.emit("show-page", page)}
    >
      <img src=${this.api.imagePath(this.documentId, page)} alt="" loading="lazy" draggable="false" />
      <span class="n">${page}</span>
    </button>`;
  }
}
