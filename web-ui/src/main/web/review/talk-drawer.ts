import { html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { OrgApi } from "../api/client";
import type { Review } from "../api/types";
import { asksForComments } from "../route";
import { Element } from "../shared/element";
import { words } from "../strings";
import "./comments";
import type { Comments } from "./comments";
import "./trail";

export type TalkTab = "comments" | "trail";
const TABS: TalkTab[] = ["comments", "trail"];

/** Beside the bill: what people say about it, and what happened to it. Fires `talk-tab` with what is shown. */
@customElement("bw-talk")
export class TalkDrawer extends Element {
  @property({ attribute: false }) api!: OrgApi;
  @property({ attribute: false }) review!: Review;
  @state() private tab: TalkTab | null = null;
  private shownPart = "";
  private from: HTMLElement | null = null;

  override willUpdate(): void {
    if (this.shownPart === this.review.id) return;
    const first = this.shownPart === "";
    this.shownPart = this.review.id;
    if (asksForComments()) this.tab = "comments";
    else if (!first) this.tab = null;
  }

  override updated(changed: Map<string, unknown>): void {
    if (changed.has("tab")) this.emit<TalkTab | null>("talk-tab", this.tab);
  }

  /** The same once more closes it. */
  async toggle(tab: TalkTab): Promise<void> {
    if (this.tab === tab) return this.close();
    if (this.tab === null) this.from = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    await this.show(tab);
  }

  private async show(tab: TalkTab): Promise<void> {
    this.tab = tab;
    await this.updateComplete;
    if (tab === "comments") {
      const comments = this.querySelector<Comments>("bw-comments");
      await comments?.updateComplete;
      comments?.focusBox();
    } else this.querySelector<HTMLElement>("#talk-tab-trail")?.focus();
  }

  private close(): void {
    this.tab = null;
    this.from?.focus();
  }

  private key(event: KeyboardEvent): void {
    const tab = event.target instanceof HTMLElement && event.target.closest("[role=tab]");
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      this.close();
    } else if (tab && ["ArrowLeft", "ArrowRight"].includes(event.key)) {
      event.preventDefault();
      const other = this.tab === "comments" ? "trail" : "comments";
      this.tab = other;
      void this.updateComplete.then(() => this.querySelector<HTMLElement>(`#talk-tab-${other}`)?.focus());
    }
  }

  override render() {
    const tab = this.tab;
    if (!tab) return nothing;
    return html`<aside class="drawer" aria-label=${words[tab].title} data-testid="talk" @keydown=${this.key} @leave=${this.close}>
      <div class="row drawer-head">
        <div class="tabs" role="tablist">
          ${TABS.map(
            (one) => html`<button
              role="tab"
              id="talk-tab-${one}"
              data-testid="talk-tab-${one}"
              aria-selected=${one === tab ? "true" : "false"}
              aria-controls="talk-panel"
              tabindex=${one === tab ? "0" : "-1"}
              @click=${() => void this.show(one)}
            >
              ${words[one].title}
            </button>`,
          )}
        </div>
        <span class="grow"></span>
        <button class="icon" aria-label=${words.close} title=${words.close} @click=${this.close}>✕</button>
      </div>
      <div id="talk-panel" role="tabpanel" aria-labelledby="talk-tab-${tab}">
        ${tab === "comments"
          ? html`<bw-comments .api=${this.api} .partId=${this.review.id}></bw-comments>`
          : html`<bw-trail .api=${this.api} .review=${this.review}></bw-trail>`}
      </div>
    </aside>`;
  }
}
