import { html, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Doc } from "../api/types";
import { Live } from "../live/live";
import { OrgElement } from "../shared/org-element";
import { isUnfinished } from "../shared/part-state";
import { words } from "../strings";
import "./document-table";
import "./drop-zone";
import "./upload-list";
import type { Upload } from "./upload";
import type { Uploads } from "./uploads";

const w = words.upload;
const PAGE = 50;
/** Changes in one answer. */
const MOST = 200;
const BUSY_MS = 700;
const IDLE_MS = 10_000;

/** Files in, and what becomes of them, live. */
@customElement("bw-upload")
export class UploadScreen extends OrgElement {
  @property({ attribute: false }) uploads!: Uploads;
  /** Every document that was heard of here, by id. */
  @state() private documents: ReadonlyMap<string, Doc> = new Map();
  /** Of these the newest are shown. */
  @state() private shown = PAGE;
  @state() private total = 0;
  @state() private loaded = false;
  @state() private change = 0;
  /** Those that are shown; the same array for as long as they are the same, however much is being sent. */
  private newest: Doc[] = [];
  private sorted: ReadonlyMap<string, Doc> | null = null;
  private cursor: string | undefined;
  private readonly live = new Live(
    this,
    () => this.refresh(),
    (event) => event.name === "part",
    () => ([...this.documents.values()].some((one) => one.parts.some((part) => isUnfinished(part.state))) ? BUSY_MS : IDLE_MS),
  );

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("uploads")) {
      changed.get("uploads")?.removeEventListener("change", this.uploadChanged);
      this.uploads.addEventListener("change", this.uploadChanged);
      void this.uploads.lookForUnfinished();
    }
    super.willUpdate(changed);
    if (this.documents === this.sorted && this.newest.length === Math.min(this.shown, this.documents.size)) return;
    this.sorted = this.documents;
    this.newest = newestFirst(this.documents.values()).slice(0, this.shown);
  }

  protected override enter(): void {
    this.documents = new Map();
    this.shown = PAGE;
    this.loaded = false;
    this.cursor = undefined;
    this.live.start(this.api.live);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.uploads.removeEventListener("change", this.uploadChanged);
  }

  private readonly uploadChanged = (event: Event): void => {
    this.change++;
    const sent = (event as CustomEvent<Upload | null>).detail?.result;
    if (!sent) return;
    const documents = sent.document ? [sent.document] : (sent.archive?.files ?? []).flatMap((file) => file.document ?? []);
    // What is known already came later than this answer was made.
    this.merge(documents.filter((one) => !this.documents.has(one.id)));
    this.live.now();
  };

  private async refresh(): Promise<void> {
    const api = this.api;
    for (;;) {
      const since = this.cursor;
      const answer = await api.documents(since ? { since, limit: MOST } : { limit: PAGE }).catch(() => null);
      if (!answer || api !== this.api) return;
      if (!this.loaded) this.total = answer.total;
      this.loaded = true;
      this.cursor = answer.cursor;
      this.merge(answer.items);
      // More changed than one answer holds.
      if (!since || answer.items.length === answer.total || answer.cursor === since) return;
    }
  }

  private merge(changed: readonly Doc[]): void {
    if (changed.length === 0) return;
    const byId = new Map(this.documents);
    for (const one of changed) byId.set(one.id, one);
    this.documents = byId;
    this.total = Math.max(this.total, byId.size);
  }

  private async more(): Promise<void> {
    this.shown += PAGE;
    if (this.documents.size >= Math.min(this.shown, this.total)) return;
    const answer = await this.api.documents({ limit: PAGE, offset: this.shown - PAGE });
    this.total = answer.total;
    this.merge(answer.items);
  }

  override render() {
    const { newest } = this;
    return html`<div class="screen upload-screen">
      <h1 class="hidden">${w.title}</h1>
      <bw-drop-zone
        ?small=${this.uploads.all.length > 0}
        @files=${(event: CustomEvent<File[]>) => this.uploads.add(event.detail)}
      ></bw-drop-zone>
      <bw-upload-list
        .uploads=${this.uploads}
        .api=${this.api}
        .documents=${this.documents}
        .change=${this.change}
      ></bw-upload-list>
      <h2>${w.recent}</h2>
      ${this.loaded && newest.length === 0 ? html`<p class="empty">${w.none}</p>` : nothing}
      ${newest.length > 0
        ? html`<bw-document-table
            .api=${this.api}
            .archives=${this.uploads.api}
            .documents=${newest}
            @changed=${() => this.live.now()}
          ></bw-document-table>`
        : nothing}
      ${newest.length < this.total ? html`<button class="quiet" @click=${() => void this.more()}>${w.more}</button>` : nothing}
    </div>`;
  }
}

function newestFirst(documents: Iterable<Doc>): Doc[] {
  return [...documents].sort((a, b) => b.uploadedAt.localeCompare(a.uploadedAt) || a.id.localeCompare(b.id));
}
