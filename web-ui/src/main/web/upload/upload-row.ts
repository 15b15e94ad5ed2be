import { html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { OrgApi } from "../api/client";
import type { Doc } from "../api/types";
import { Element } from "../shared/element";
import { words } from "../strings";
import { percent } from "../values/figures";
import { showSize } from "../values/moments";
import "./archive-files";
import { furthestBehind, wayTo, whatOf } from "./row-of-part";
import { isBusy, type Upload } from "./upload";

const w = words.sending;

/** A file on its way, then what became of it. Fires `again`, `cancel`, `choose` with the upload. */
@customElement("bw-upload-row")
export class UploadRow extends Element {
  @property({ attribute: false }) api!: OrgApi;
  @property({ attribute: false }) upload!: Upload;
  /** What is known by now of documents, by id. */
  @property({ attribute: false }) documents!: ReadonlyMap<string, Doc>;
  /** Counted up by the screen, because uploads change in place. */
  @property({ attribute: false }) change = 0;
  @state() private closed = false;

  override render() {
    const { upload } = this;
    return html`<div class="upload ${upload.state}" data-testid="upload-row" data-name=${upload.name} data-state=${upload.state}>
        <span class="name" title=${upload.name}>${upload.name}</span>
        <span class="muted number">${showSize(upload.size)}</span>
        ${upload.state === "sent" || (upload.state === "refused" && upload.arrived === 0)
          ? nothing
          : html`<progress max=${upload.size} .value=${upload.arrived} aria-label=${words.upload.progress(upload.name)}></progress>`}
        <span class="what" data-testid="upload-state">${this.what()}</span>
        <span class="actions">${this.actions()}</span>
      </div>
      ${upload.result?.archive && !this.closed
        ? html`<bw-archive-files .api=${this.api} .archive=${upload.result.archive} .documents=${this.documents}></bw-archive-files>`
        : nothing}`;
  }

  private what() {
    const { upload } = this;
    switch (upload.state) {
      case "waiting":
        return words.upload.waiting;
      case "sending":
        if (upload.arrived < upload.size) return words.upload.sending(percent(upload.arrived / upload.size));
        return /\.zip$/i.test(upload.name) ? w.unpacking : words.upload.arriving;
      case "lost":
        return html`<span class="warn">${upload.message}</span>`;
      case "missing":
        return html`<span class="warn">${w.missing(percent(upload.arrived / upload.size))}</span>
          ${upload.message ? html`<span class="bad reason" role="alert">${upload.message}</span>` : nothing}`;
      case "refused":
        return html`<span class="bad">${upload.message}</span>`;
      case "sent":
        return this.sent();
    }
  }

  private sent() {
    const { archive } = this.upload.result!;
    if (archive) {
      const notTaken = archive.files.filter((file) => file.notTaken).length;
      return html`${w.archive(archive.count)} ${notTaken > 0 ? html`<span class="bad reason">${w.notTakenCount(notTaken)}</span>` : nothing}`;
    }
    const document = this.document()!;
    return html`${this.upload.result!.document!.duplicate
      ? html`<span class="warn" data-testid="duplicate">${words.upload.duplicate}</span> `
      : nothing}${whatOf(furthestBehind(document))}`;
  }

  /** As it is now, else as it was when it was sent. */
  private document(): Doc | null {
    const sent = this.upload.result?.document;
    return sent ? (this.documents.get(sent.id) ?? sent) : null;
  }

  private actions() {
    const { upload } = this;
    if (upload.state === "sent") {
      const document = this.document();
      if (document) return wayTo(this.api, furthestBehind(document));
      return html`<button
        class="quiet small"
        aria-expanded=${String(!this.closed)}
        aria-label=${this.closed ? w.showFiles(upload.name) : w.hideFiles(upload.name)}
        @click=${() => (this.closed = !this.closed)}
      >
        ${this.closed ? "▸" : "▾"}
      </button>`;
    }
    return html`${upload.state === "refused" && !upload.hopeless
      ? html`<button class="quiet small" @click=${() => this.emit("again", upload)}>${words.tryAgain}</button>`
      : nothing}
    ${upload.state === "missing"
      ? html`<button class="quiet small" data-testid="choose-again" aria-label=${w.chooseAgainFor(upload.name)} @click=${() => this.emit("choose", upload)}>
          ${w.chooseAgain}
        </button>`
      : nothing}
    <button
      class="icon small"
      data-testid="cancel"
      title=${words.cancel}
      aria-label=${isBusy(upload) ? w.cancel(upload.name) : w.remove(upload.name)}
      @click=${() => this.emit("cancel", upload)}
    >
      ×
    </button>`;
  }
}
