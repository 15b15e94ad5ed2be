import { html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { Element } from "../shared/element";
import { words } from "../strings";
import { exactPercent } from "../values/figures";
import { icons } from "./icons";
import { keysOf, type PageCommand } from "./page-keys";

const w = words.page;

/** The buttons above the page. Fires `page-command`, and `go-to-page` (a number). */
@customElement("bw-page-tools")
export class PageTools extends Element {
  @property({ attribute: false }) percent = 100;
  @property({ attribute: false }) fit: "width" | "page" | null = null;
  @property({ attribute: false }) page = 1;
  /** The numbers of the bill's first and last page. */
  @property({ attribute: false }) first = 1;
  @property({ attribute: false }) last = 1;
  @property({ type: Boolean }) finding = false;
  @property({ type: Boolean }) picking = false;
  /** Whether a field waits for words. */
  @property({ type: Boolean }) canPick = false;
  @property({ type: Boolean }) places = false;
  @property({ type: Boolean }) selecting = false;

  private button(command: PageCommand, label: string, content: unknown, pressed?: boolean, disabled = false) {
    return html`<button
      class="icon ${pressed ? "on" : ""}"
      data-testid="page-${command}"
      aria-label=${label}
      aria-pressed=${pressed === undefined ? nothing : pressed ? "true" : "false"}
      title="${label} (${keysOf(command)})"
      ?disabled=${disabled}
      @mousedown=${(event: Event) => event.preventDefault()}
      @click=${() => this.emit<PageCommand>("page-command", command)}
    >
      ${content}
    </button>`;
  }

  override render() {
    const { fit } = this;
    const percent = exactPercent(this.percent / 100);
    return html`<div class="page-tools" role="toolbar" aria-label=${w.tools}>
      <span class="set">
        ${this.button("zoomOut", w.zoomOut, icons.minus)}
        <button
          class="quiet small percent"
          data-testid="page-actual"
          title="${w.actual(percent)} (${keysOf("actual")})"
          aria-label=${w.actual(percent)}
          @mousedown=${(event: Event) => event.preventDefault()}
          @click=${() => this.emit<PageCommand>("page-command", "actual")}
        >
          ${percent}
        </button>
        ${this.button("zoomIn", w.zoomIn, icons.plus)}
        ${this.button("fitWidth", w.fitWidth, icons.width, fit === "width")}
        ${this.button("fitPage", w.fitPage, icons.page, fit === "page")}
      </span>
      <span class="set">
        ${this.button("turnLeft", w.turnLeft, icons.left)}
        ${this.button("turnRight", w.turnRight, icons.right)}
      </span>
      <span class="set">
        ${this.button("find", w.find.label, icons.find, this.finding)}
        ${this.button("pick", w.pick.label, icons.pick, this.picking, !this.canPick && !this.picking)}
        ${this.button("places", w.places, icons.places, this.places)}
        ${this.button("select", w.select, icons.select, this.selecting)}
      </span>
      ${this.first < this.last ? this.pager() : nothing}
      <span class="set swap">${this.button("swap", w.layout.swap, icons.swap)}</span>
    </div>`;
  }

  private pager() {
    const { page, first, last } = this;
    const count = last - first + 1;
    return html`<span class="set pager">
      ${this.button("previousPage", w.previousPage, icons.up, undefined, page <= first)}
      <label>
        <span class="hidden">${w.goTo}</span>
        <input
          inputmode="numeric"
          data-testid="page-number"
          .value=${String(page - first + 1)}
          @change=${(event: Event) => this.goTo(event.target as HTMLInputElement, count)}
        />
        <span data-testid="page-of">${w.ofPages(count)}</span>
      </label>
      ${this.button("nextPage", w.nextPage, icons.down, undefined, page >= last)}
    </span>`;
  }

  private goTo(input: HTMLInputElement, count: number): void {
    const wanted = Math.round(Number(input.value));
    if (wanted >= 1 && wanted <= count) this.emit("go-to-page", this.first + wanted - 1);
    else input.value = String(this.page - this.first + 1);
  }
}
