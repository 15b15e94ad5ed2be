import { html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { OrgApi } from "../api/client";
import { unreadableText } from "../api/server-words";
import type { Review } from "../api/types";
import { Element } from "../shared/element";
import { focusRests } from "../shared/focus";
import { say } from "../shared/toast";
import { words } from "../strings";

const w = words.review;

/** In place of the workbench: still being read, or could not be read and why. Fires `again` when read once more. */
@customElement("bw-not-reviewable")
export class NotReviewable extends Element {
  @property({ attribute: false }) api!: OrgApi;
  @property({ attribute: false }) review!: Review;
  @state() private busy = false;

  override render() {
    const failed = this.review.state === "UNREADABLE";
    return html`<div class="empty not-reviewable" role="status">
      <p>${failed ? html`<b>${w.unreadable}</b>` : html`<span class="spinner"></span> ${w.reading}`}</p>
      ${this.review.reason ? html`<p class="bad" data-testid="unreadable-reason">${unreadableText(this.review.reason)}</p>` : nothing}
      ${failed
        ? html`<p class="row centred">
            <a class="button quiet" target="_blank" href=${this.api.filePath(this.review.documentId)}>${w.openFile}</a>
            <button class="primary" data-testid="retry" ?disabled=${this.busy} @click=${() => void this.retry()}>${words.tryAgain}</button>
          </p>`
        : nothing}
    </div>`;
  }

  override updated(): void {
    // Enter tries again, unless the person is at something else.
    if (focusRests()) this.querySelector<HTMLElement>("button")?.focus();
  }

  private async retry(): Promise<void> {
    this.busy = true;
    try {
      await this.api.retry(this.review.id);
      this.emit("again", null);
    } catch (error) {
      say((error as Error).message, "bad");
    } finally {
      this.busy = false;
    }
  }
}
