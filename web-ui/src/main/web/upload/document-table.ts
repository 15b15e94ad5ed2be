import { html, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { OrgApi } from "../api/client";
import { refusedText } from "../api/server-words";
import type { Doc, Part } from "../api/types";
import type { Archive, ArchiveFile, UploadApi } from "../api/upload";
import { href } from "../route";
import { discussButton } from "../review/discuss-button";
import { Element } from "../shared/element";
import { say } from "../shared/toast";
import { words } from "../strings";
import { showFullMoment, showMoment, showSize } from "../values/moments";
import { grouped } from "./grouped";
import { leastDone } from "./least-done";
import { furthestBehind, wayTo, whatOf } from "./row-of-part";

const w = words.upload;

/** Documents with the live state of each of their bills. Fires `changed` when one is tried again. */
@customElement("bw-document-table")
export class DocumentTable extends Element {
  @property({ attribute: false }) api!: OrgApi;
  @property({ attribute: false }) documents: Doc[] = [];
  /** The parts that were asked to be read again, until the server has heard of it. */
  @state() private again = new Set<string>();

  @property({ attribute: false }) archives!: UploadApi;
  @state() private closed: ReadonlySet<string> = new Set();
  /** ZIPs by their ids, as far as they were asked for. */
  @state() private whole: ReadonlyMap<string, Archive> = new Map();
  private readonly asked = new Set<string>();

  /** Whose button was pressed and is gone while it is read: the focus goes to what comes in its place. */
  private pressed: string | null = null;

  override updated(changed: PropertyValues): void {
    if (changed.has("documents")) void this.look();
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
          grouped(this.documents),
          ({ archive, documents: [first] }) => (archive ? `${archive.id} ${first!.id}` : first!.id),
          ({ archive, documents }) => (archive ? this.unpacked(archive, documents) : this.rows(documents[0]!)),
        )}
      </tbody>
    </table>`;
  }

  private unpacked(archive: { id: string; name: string }, documents: Doc[]) {
    const closed = this.closed.has(archive.id);
    const whole = this.whole.get(archive.id);
    const others = whole?.files.filter((file) => file.notTaken ?? file.duplicate) ?? [];
    return html`<tr class="whole archive" data-testid="archive-row" data-name=${archive.name}>
        <td class="name" title=${archive.name}>
          <button
            class="fold"
            aria-expanded=${String(!closed)}
            aria-label=${closed ? words.sending.showFiles(archive.name) : words.sending.hideFiles(archive.name)}
            @click=${() => this.fold(archive.id)}
          >
            ${closed ? "▸" : "▾"}
          </button>
          ${archive.name}
        </td>
        <td class="number muted">${whole ? showSize(whole.size) : nothing}</td>
        ${this.when(documents[0]!)}
        <td class="muted">
          ${words.sending.archive(whole?.count ?? documents.length)}
          ${others.some((file) => file.notTaken)
            ? html`<span class="bad reason">${words.sending.notTakenCount(others.filter((file) => file.notTaken).length)}</span>`
            : nothing}
        </td>
        <td class="actions"></td>
      </tr>
      ${closed ? nothing : documents.map((document) => this.rows(document))}
      ${closed ? nothing : others.map((file) => this.other(file))}`;
  }

  /** A file of a ZIP that is no new document. */
  private other(file: ArchiveFile) {
    const part = file.document && furthestBehind(file.document);
    return html`<tr class="packed" data-testid="archive-other" data-name=${file.name}>
      <td class="name" title=${file.name}>${file.name}</td>
      <td></td>
      <td></td>
      <td>
        ${part
          ? html`<span class="warn">${w.duplicate}</span>`
          : html`<span class="bad">${words.sending.notTaken}</span>
              <span class="muted reason">${refusedText(file.notTaken!)}</span>`}
      </td>
      <td class="actions">${part ? html`<a class="button quiet small" href=${href(this.api.org, "review", part.id)}>${w.openFirst}</a>` : nothing}</td>
    </tr>`;
  }

  private fold(id: string): void {
    const closed = new Set(this.closed);
    if (!closed.delete(id)) closed.add(id);
    this.closed = closed;
  }

  /** What of the ZIPs in sight did not become documents: asked once, and again of one that was still being unpacked. */
  private async look(): Promise<void> {
    for (const { archive } of grouped(this.documents)) {
      const whole = archive && this.whole.get(archive.id);
      if (!archive || this.asked.has(archive.id) || (whole && whole.files.length === whole.count)) continue;
      this.asked.add(archive.id);
      try {
        this.whole = new Map(this.whole).set(archive.id, await this.archives.archive(archive.id));
      } catch {
        // Its documents are there all the same.
      } finally {
        this.asked.delete(archive.id);
      }
    }
  }

  private rows(document: Doc) {
    const [only, ...more] = document.parts;
    if (!only) return nothing;
    if (more.length === 0) {
      return html`<tr class=${document.archive ? "packed" : ""} data-testid="document-row" data-name=${document.name} data-state=${only.state} data-part=${only.id}>
        ${this.about(document)}
        <td>${whatOf(only)}</td>
        <td class="actions">${this.action(only)}</td>
      </tr>`;
    }
    return html`<tr
        class="whole ${document.archive ? "packed" : ""}"
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
          <td>${whatOf(part)}</td>
          <td class="actions">${this.action(part)}</td>
        </tr>`,
      )}`;
  }

  private about(document: Doc) {
    return html`<td class="name" title=${document.name}>${document.name}</td>
      <td class="number muted">${document.pages ? w.pages(document.pages) : showSize(document.size)}</td>
      ${document.archive ? html`<td></td>` : this.when(document)}`;
  }

  private when(document: Doc) {
    return html`<td class="muted nowrap" title=${showFullMoment(document.uploadedAt)}>
      ${showMoment(document.uploadedAt)} <span class="who">· ${document.uploadedBy}</span>
    </td>`;
  }

  private action(part: Part) {
    if (part.state !== "UNREADABLE") return html`${discussButton(part)} ${wayTo(this.api, part)}`;
    return html`<button
      class="quiet small"
      data-testid="retry"
      aria-label=${w.again(part.documentName)}
      ?disabled=${this.again.has(part.id)}
      @click=${() => void this.retry(part)}
    >
      ${words.tryAgain}
    </button>`;
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
