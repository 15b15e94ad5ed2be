import { html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { OrgApi } from "../api/client";
import { Element } from "../shared/element";
import { words } from "../strings";
import "./comments";
import type { Comments } from "./comments";

/** What people say about a bill, for whoever sends bills in and has no review screen. */
@customElement("bw-discussion")
export class DiscussionDialog extends Element {
  @property({ attribute: false }) api: OrgApi | null = null;
  @state() private bill: string | null = null;

  async open(bill: string): Promise<void> {
    this.bill = bill;
    await this.updateComplete;
    this.querySelector("dialog")?.showModal();
    const comments = this.querySelector<Comments>("bw-comments");
    await comments?.updateComplete;
    comments?.focusBox();
  }

  private close(): void {
    this.querySelector("dialog")?.close();
  }

  override render() {
    if (!this.bill || !this.api) return nothing;
    return html`<dialog
      class="dialog discussion"
      aria-labelledby="discussion-title"
      data-testid="discussion"
      @leave=${this.close}
      @close=${() => (this.bill = null)}
    >
      <div class="row">
        <h2 id="discussion-title">${words.comments.title}</h2>
        <span class="grow"></span>
        <button class="icon" aria-label=${words.close} title=${words.close} @click=${this.close}>✕</button>
      </div>
      <bw-comments .api=${this.api} .partId=${this.bill}></bw-comments>
    </dialog>`;
  }
}
