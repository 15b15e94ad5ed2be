import { html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { OrgApi } from "../api/client";
import { unreadableText } from "../api/server-words";
import type { Doc, Part } from "../api/types";
import { href } from "../route";
import { Element } from "../shared/element";
import { isUnfinished, stateTag, typeTag } from "../shared/state";
import { say } from "../shared/toast";
import { words } from "../strings";
import { showFullMoment, showMoment, showSize } from "../values/moments";
import { leastDone } from "./least-done";

const w = words.upload;

/** Documents with the live state of each of their bills. Fires `changed` when one is tried again. */
@customElement("bw-document-table")
export class DocumentTable extends Element {
  @property({ attribute: false }) api!: OrgApi;
  @property({ attribute: false }) documents: Doc[] = [];
  /** The parts that were asked to be read again, until the server has heard of it. */
  @state() private again = new Set<string>();

  /** Whose button was pressed and is gone while it is read: the focus goes to what comes in its place. */
  private pressed: string | null = null;

  override updated(): void {
    if (!this.pressed) return;
    const actions = this.querySelector(`[data-part="${this.pressed}"] .actions`);
    const focused = document.activeElement;
    if (focused === document.body) actions?.querySelector<HTMLElement>("a, button:enabled")?.focus();
    else if (!actions?.contains(focused)) this.pressed = null;
  }

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
    const [only, ...more] = document.parts;
    if (!only) return nothing;
    if (more.length === 0) {
      return html`<tr data-testid="document-row" data-name=${document.name} data-state=${only.state} data-part=${only.id}>
        ${this.about(document)}
        <td>${this.what(only)}</td>
        <td class="actions">${this.action(only)}</td>
      </tr>`;
    }
    return html`<tr
        class="whole"
        data-testid="document-row"
        data-name=${document.name}
        data-state=${leastDone(document.parts)}
        data-part=${only.id}
      >
        ${this.about(document)}
        <td class="muted">${w.bills(document.parts.length)}</td>
        <td class="actions"></td>
      </tr>
      ${document.parts.map(
        (part) => html`<tr class="part" data-testid="part-row" data-state=${part.state} data-part=${part.id}>
          <td class="name">${w.part(part.firstPage, part.lastPage)}</td>
          <td></td>
          <td></td>
          <td>${this.what(part)}</td>
          <td class="actions">${this.action(part)}</td>
        </tr>`,
      )}`;
  }

  private about(document: Doc) {
    return html`<td class="name" title=${document.name}>${document.name}</td>
      <td class="number muted">${document.pages ? w.pages(document.pages) : showSize(document.size)}</td>
      <td class="muted nowrap" title=${showFullMoment(document.uploadedAt)}>
        ${showMoment(document.uploadedAt)} <span class="who">· ${document.uploadedBy}</span>
      </td>`;
  }

  private what(part: Part) {
    return html`${stateTag(part.state)} ${typeTag(part.documentType)}
    ${part.reason ? html`<span class="bad reason" data-testid="reason">${unreadableText(part.reason)}</span>` : nothing}
    ${part.vendor ? html`<span class="muted reason">${[part.vendor, part.invoiceNumber].filter(Boolean).join(" · ")}</span>` : nothing}`;
  }

  private action(part: Part) {
    const name = part.documentName;
    if (isUnfinished(part.state)) return html`<span class="spinner" aria-hidden="true"></span>`;
    if (part.state === "UNREADABLE") {
      return html`<button
        class="quiet small"
        data-testid="retry"
        aria-label=${w.again(name)}
        ?disabled=${this.again.has(part.id)}
        @click=${() => void this.retry(part)}
      >
        ${words.tryAgain}
      </button>`;
    }
    const label = part.state === "TO_REVIEW" || part.state === "REOPENED" ? w.review : w.open;
    return html`<a class="button quiet small" href=${href(this.api.org, "review", part.id)}>${label}</a>`;
  }

  private async retry(part: Part): Promise<void> {
    this.pressed = part.id;
    this.again = new Set(this.again).add(part.id);
    try {
      await this.api.retry(part.id);
    } catch (error) {
      say((error as Error).message, "bad");
    } finally {
      this.again = new Set([...this.again].filter((id) => id !== part.id));
    }
    this.emit("changed", null);
  }
}
