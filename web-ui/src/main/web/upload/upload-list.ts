import { html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { OrgApi } from "../api/client";
import { href } from "../route";
import { percent } from "../values/figures";
import { Element } from "../shared/element";
import { words } from "../strings";
import { showSize } from "../values/moments";
import type { Upload, Uploads } from "./uploads";

const w = words.upload;

/** The files of this visit, each with its progress until the server has it. */
@customElement("bw-upload-list")
export class UploadList extends Element {
  @property({ attribute: false }) uploads!: Uploads;
  @property({ attribute: false }) api!: OrgApi;
  /** Counted up by the screen, because the uploads change in place. */
  @property({ attribute: false }) change = 0;

  override render() {
    const all = this.uploads.all;
    if (all.length === 0) return nothing;
    const finished = all.filter((upload) => upload.state === "sent" || upload.state === "refused").length;
    return html`<section class="sending" aria-label=${w.summary(finished, all.length)}>
      <div class="row">
        <b>${w.summary(finished, all.length)}</b>
        ${finished > 0
          ? html`<button class="quiet small" @click=${() => this.uploads.clearFinished()}>${w.dismiss}</button>`
          : nothing}
      </div>
      <ul>
        ${repeat(
          all,
          (upload) => upload.key,
          (upload) => this.row(upload),
        )}
      </ul>
    </section>`;
  }

  private row(upload: Upload) {
    return html`<li class="upload ${upload.state}" data-testid="upload-row" data-name=${upload.file.name}>
      <span class="name" title=${upload.file.name}>${upload.file.name}</span>
      <span class="muted">${showSize(upload.file.size)}</span>
      <progress max="1" .value=${upload.share} aria-label=${w.progress(upload.file.name)}></progress>
      <span class="what" data-testid="upload-state">${this.what(upload)}</span>
    </li>`;
  }

  private what(upload: Upload) {
    switch (upload.state) {
      case "waiting":
        return w.waiting;
      case "sending":
        return upload.share < 1 ? w.sending(percent(upload.share)) : w.arriving;
      case "lost":
        return html`<span class="warn">${upload.message}</span>`;
      case "refused":
        return html`<span class="bad">${upload.message}</span>
          ${upload.hopeless
            ? nothing
            : html`<button class="quiet small" @click=${() => this.uploads.again(upload)}>${words.tryAgain}</button>`}`;
      case "sent":
        return this.sent(upload);
    }
  }

  private sent(upload: Upload) {
    const part = upload.doc?.parts[0];
    if (!upload.doc?.duplicate) return html`<span class="good">✓</span>`;
    return html`<span class="warn" data-testid="duplicate">${w.duplicate}</span> ${part
        ? html`<a href=${href(this.api.org, "review", part.id)}>${w.openFirst}</a>`
        : nothing}`;
  }
}
