import { html } from "lit";
import { customElement, state } from "lit/decorators.js";
import { Element } from "../shared/element";
import { words } from "../strings";
import { exactPercent } from "../values/figures";
import { dividedAt, keepLayout, layout, moveDivider, type Layout } from "./layout";

const w = words.page.layout;
/** Below, page and data stand one above the other; see the style sheet. */
const STACKED = "(max-width: 1000px), (max-width: 1200px) and (orientation: portrait)";

/**
 * Between the page and the data, which stand before and after it: moves where they meet, changes their sides, and
 * where there is room for one only, shows one or the other. What is shown follows what is done: a field in focus is
 * on the data, a search on the page.
 */
@customElement("bw-divider")
export class Divider extends Element {
  @state() private layout: Layout = layout();
  @state() private shown: "page" | "data" = "data";
  @state() private stacked = false;
  private readonly narrow = window.matchMedia(STACKED);
  private readonly narrowed = () => (this.stacked = this.narrow.matches);
  private readonly toPage = () => this.show("page");
  private readonly toData = () => this.show("data");
  private readonly swap = () => this.change({ ...this.layout, dataFirst: !this.layout.dataFirst });

  override connectedCallback(): void {
    super.connectedCallback();
    this.narrow.addEventListener("change", this.narrowed);
    this.narrowed();
    const both = this.parentElement!;
    both.addEventListener("page-wanted", this.toPage);
    both.addEventListener("pick", this.toData, { capture: true });
    both.addEventListener("field-focus", this.toData);
    both.addEventListener("swap-sides", this.swap);
    this.apply();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.narrow.removeEventListener("change", this.narrowed);
  }

  /** At once, for the focus goes to what is shown. */
  private show(which: "page" | "data"): void {
    this.shown = which;
    this.apply();
  }

  private change(next: Layout): void {
    this.layout = next;
    keepLayout(next);
    this.apply();
  }

  private apply(): void {
    const both = this.parentElement;
    if (!both) return;
    const { beside, above, dataFirst } = this.layout;
    both.dataset["shown"] = this.shown;
    both.dataset["first"] = dataFirst ? "data" : "page";
    const shares = { "page-beside": beside, "data-beside": 1 - beside, "page-above": above, "data-above": 1 - above };
    for (const [name, share] of Object.entries(shares)) both.style.setProperty(`--${name}`, `${100 * share}fr`);
  }

  private get share(): number {
    return this.stacked ? this.layout.above : this.layout.beside;
  }

  private set share(share: number) {
    this.change({ ...this.layout, [this.stacked ? "above" : "beside"]: share });
  }

  private key(event: KeyboardEvent): void {
    const share = moveDivider(this.share, event.key, this.layout.dataFirst);
    if (share === null || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    this.share = share;
  }

  private down(event: PointerEvent): void {
    if (event.button !== 0) return;
    event.preventDefault();
    (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
  }

  private move(event: PointerEvent): void {
    const handle = event.currentTarget as HTMLElement;
    const page = this.previousElementSibling?.getBoundingClientRect();
    const data = this.nextElementSibling?.getBoundingClientRect();
    if (!handle.hasPointerCapture(event.pointerId) || !page || !data) return;
    this.share = this.stacked
      ? dividedAt(event.clientY, page.top, page.bottom, data.top, data.bottom)
      : dividedAt(event.clientX, page.left, page.right, data.left, data.right);
  }

  override render() {
    const tab = (which: "page" | "data") =>
      html`<button
        aria-pressed=${this.shown === which ? "true" : "false"}
        data-testid="show-${which}"
        @click=${() => this.show(which)}
      >
        ${w[which]}
      </button>`;
    const share = Math.round(this.share * 100);
    return html`<div
        class="handle"
        role="separator"
        tabindex="0"
        data-testid="divider"
        aria-orientation=${this.stacked ? "horizontal" : "vertical"}
        aria-label=${w.divider}
        aria-valuenow=${share}
        aria-valuemin="20"
        aria-valuemax="80"
        aria-valuetext="${w.page} ${exactPercent(share / 100)}"
        title=${w.divider}
        @keydown=${this.key}
        @pointerdown=${this.down}
        @pointermove=${this.move}
        @dblclick=${() => (this.share = 0.5)}
      ></div>
      <div class="segmented one-of-two" role="group" aria-label=${w.tabs}>${tab("page")}${tab("data")}</div>`;
  }
}
