import { html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { OrgApi } from "../api/client";
import { refusedText } from "../api/server-words";
import type { Doc } from "../api/types";
import type { Archive, ArchiveFile } from "../api/upload";
import { Element } from "../shared/element";
import { words } from "../strings";
import { furthestBehind, wayTo, whatOf } from "./row-of-part";

const w = words.sending;
const FIRST = 20;

/** The files of a ZIP, each with its own state, or why it was not taken. */
@customElement("bw-archive-files")
export class ArchiveFiles extends Element {
  @property({ attribute: false }) api!: OrgApi;
  @property({ attribute: false }) archive!: Archive;
  @property({ attribute: false }) documents!: ReadonlyMap<string, Doc>;
  @state() private all = false;

  override render() {
    const { files } = this.archive;
    const shown = this.all ? files : files.slice(0, FIRST);
    return html`<ul class="in-archive" aria-label=${w.inArchive(this.archive.name)}>
        ${shown.map((file) => this.row(file))}
      </ul>
      ${shown.length < files.length
        ? html`<button class="quiet small all-files" @click=${() => (this.all = true)}>${w.allFiles(files.length)}</button>`
        : nothing}`;
  }

  private row(file: ArchiveFile) {
    const document = file.document && (this.documents.get(file.document.id) ?? file.document);
    const part = document && furthestBehind(document);
    return html`<li class="upload" data-testid="archive-file" data-name=${file.name} data-state=${part?.state ?? "NOT_TAKEN"}>
      <span class="name" title=${file.name}>${file.name}</span>
      <span class="what">
        ${file.duplicate ? html`<span class="warn">${words.upload.duplicate}</span>` : nothing} ${part ? whatOf(part) : nothing}
        ${file.notTaken
          ? html`<span class="bad">${w.notTaken}</span> <span class="muted reason">${refusedText(file.notTaken)}</span>`
          : nothing}
      </span>
      <span class="actions">${part ? wayTo(this.api, part) : nothing}</span>
    </li>`;
  }
}
