import { html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { OrgApi } from "../api/client";
import type { Doc, Part } from "../api/types";
import { href } from "../route";
import { Element } from "../shared/element";
import { isUnfinished, stateTag } from "../shared/state";
import { say } from "../shared/toast";
import { words } from "../strings";
import { showFullMoment, showMoment, showSize } from "../values/moments";

const w = words.upload;

/** Documents with the live state of each of their bills. Fires `changed` when one is tried again. */
@customElement("bw-document-table")
export class DocumentTable extends Element {
  @property({ attribute: false }) api!: OrgApi;
  @property({ attribute: false }) documents: Doc[] = [];

  override render() {
    return html`<table class="list documents">
      <caption class="hidden">${w.recent}</caption>
      <thead>
        <tr>
          <th scope="col">${w.file}</th>
          <th scope="col" class="number">${w.size}</th>
          <th scope="col">${w.uploaded}</th>
          <th scope="col">${w.state}</th>
          <th scope="col"><span class="hidden">${w.open}</span></th>
        </tr>
      </thead>
      <tbody aria-live="polite">
        ${repeat(
          this.documents,
          (document) => document.id,
          (document) => this.rows(document),
        )}
      </tbody>
    </table>`;
  }

  private rows(document: Doc) {
    return document.parts.map(
      (part) => html`<tr data-testid="document-row" data-name=${document.name} data-state=${part.state} data-part=${part.id}>
        <td class="name" title=${document.name}>${document.name}</td>
        <td class="number muted">${document.pages ? w.pages(document.pages) : showSize(document.size)}</td>
        <td class="muted" title=${showFullMoment(document.uploadedAt)}>
          ${showMoment(document.uploadedAt)} · ${document.uploadedBy}
        </td>
        <td>
          ${stateTag(part.state)}
          ${part.reason ? html`<span class="bad reason" data-testid="reason">${part.reason.text}</span>` : nothing}
          ${part.vendor ? html`<span class="muted reason">${part.vendor}</span>` : nothing}
        </td>
        <td class="actions">${this.action(part)}</td>
      </tr>`,
    );
  }

  private action(part: Part) {
    if (isUnfinished(part.state)) return html`<span class="spinner" aria-hidden="true"></span>`;
    if (part.state === "UNREADABLE") {
      return html`<button class="quiet small" data-testid="retry" @click=${() => void this.retry(part)}>
        ${words.tryAgain}
      </button>`;
    }
    const label = part.state === "TO_REVIEW" || part.state === "REOPENED" ? w.review : w.open;
    return html`<a class="button quiet small" href=${href(this.api.org, "review", part.id)}>${label}</a>`;
  }

  private async retry(part: Part): Promise<void> {
    try {
      await this.api.retry(part.id);
    } catch (error) {
      say((error as Error).message, "bad");
    }
    this.emit("changed", null);
  }
}
