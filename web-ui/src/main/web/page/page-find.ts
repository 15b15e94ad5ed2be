import { html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { Element } from "../shared/element";
import { words } from "../strings";
import { icons } from "./icons";

const w = words.page.find;

/** The search on the page. Fires `find` (the text), `find-step` (1 or -1), `find-take` and `find-end`. */
@customElement("bw-page-find")
export class PageFind extends Element {
  @property({ attribute: false }) text = "";
  @property({ attribute: false }) count = 0;
  /** Which hit is shown, from 0. */
  @property({ attribute: false }) at = -1;
  /** The field that a hit can fill; null when none waits. */
  @property({ attribute: false }) filling: string | null = null;

  override firstUpdated(): void {
    this.focusInput();
  }

  focusInput(): void {
    const input = this.querySelector("input");
    input?.focus();
    input?.select();
  }

  private key(event: KeyboardEvent): void {
    const does = {
      Enter: () => this.emit("find-step", event.shiftKey ? -1 : 1),
      ArrowDown: () => this.emit("find-step", 1),
      ArrowUp: () => this.emit("find-step", -1),
      Escape: () => this.emit("find-end", null),
    }[event.key];
    // With Ctrl, Enter confirms the bill.
    if (!does || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    does();
  }

  override render() {
    const none = this.text.trim() !== "" && this.count === 0;
    return html`<div class="page-find" role="search" aria-label=${w.label}>
      <input
        type="text"
        data-testid="find-text"
        aria-label=${w.label}
        aria-describedby="find-count"
        placeholder=${w.label}
        autocomplete="off"
        spellcheck="false"
        .value=${this.text}
        @input=${(event: Event) => this.emit("find", (event.target as HTMLInputElement).value)}
        @keydown=${this.key}
      />
      <span id="find-count" class=${none ? "warn" : "muted"} role="status" data-testid="find-count"
        >${this.text.trim() === "" ? nothing : none ? w.none : w.hit(this.at + 1, this.count)}</span
      >
      <button class="icon" aria-label=${w.previous} title="${w.previous} (Shift Enter)" ?disabled=${this.count === 0} @click=${() => this.emit("find-step", -1)}>${icons.up}</button>
      <button class="icon" aria-label=${w.next} title="${w.next} (Enter)" ?disabled=${this.count === 0} @click=${() => this.emit("find-step", 1)}>${icons.down}</button>
      ${this.filling !== null && this.count > 0
        ? html`<button class="quiet small" data-testid="find-take" @click=${() => this.emit("find-take", null)}>
            ${w.take(this.filling)}
          </button>`
        : nothing}
      <span class="grow"></span>
      <button class="icon" aria-label=${w.end} title="${w.end} (Esc)" @click=${() => this.emit("find-end", null)}>${icons.close}</button>
    </div>`;
  }
}
