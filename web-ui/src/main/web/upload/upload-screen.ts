import { html, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { OrgApi } from "../api/client";
import type { Doc } from "../api/types";
import { Live } from "../live/live";
import { Element } from "../shared/element";
import { isUnfinished } from "../shared/state";
import { words } from "../strings";
import "./document-table";
import "./upload-list";
import { ACCEPTED } from "./kinds";
import type { Uploads } from "./uploads";

const w = words.upload;
const PAGE = 50;
const BUSY_MS = 700;
const IDLE_MS = 10_000;

/** Files in, and what becomes of them, live. */
@customElement("bw-upload")
export class UploadScreen extends Element {
  @property({ attribute: false }) api!: OrgApi;
  @property({ attribute: false }) uploads!: Uploads;
  @state() private documents: Doc[] = [];
  @state() private total = 0;
  @state() private loaded = false;
  @state() private over = false;
  @state() private change = 0;
  private cursor: string | undefined;
  private org = "";
  private readonly live = new Live(
    this,
    () => this.refresh(),
    (event) => event.name === "part",
    () => (this.documents.some((one) => one.parts.some((part) => isUnfinished(part.state))) ? BUSY_MS : IDLE_MS),
  );

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has("uploads")) {
      changed.get("uploads")?.removeEventListener("change", this.uploadChanged);
      this.uploads.addEventListener("change", this.uploadChanged);
    }
    if (this.api.org === this.org) return;
    this.org = this.api.org;
    this.documents = [];
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
    const sent = (event as CustomEvent<Doc | null>).detail;
    if (!sent) return;
    this.merge([sent]);
    this.live.now();
  };

  private async refresh(): Promise<void> {
    const api = this.api;
    const answer = await api
      .documents(this.cursor ? { since: this.cursor, limit: PAGE } : { limit: PAGE })
      .catch(() => null);
    if (!answer || api !== this.api) return;
    if (!this.loaded) this.total = answer.total;
    this.loaded = true;
    this.cursor = answer.cursor;
    this.merge(answer.items);
  }

  /** Newest first; what is here already is replaced in place. */
  private merge(changed: Doc[]): void {
    const byId = new Map(this.documents.map((one) => [one.id, one]));
    for (const one of changed) byId.set(one.id, one);
    this.documents = [...byId.values()].sort((a, b) => b.uploadedAt.localeCompare(a.uploadedAt));
    this.total = Math.max(this.total, this.documents.length);
  }

  private async more(): Promise<void> {
    const answer = await this.api.documents({ limit: PAGE, offset: this.documents.length });
    this.total = answer.total;
    this.merge(answer.items);
  }

  override render() {
    return html`<div
      class="screen upload-screen"
      @dragover=${this.dragOver}
      @dragleave=${(event: DragEvent) => {
        if (!this.contains(event.relatedTarget as Node | null)) this.over = false;
      }}
      @drop=${this.dropped}
    >
      <h1 class="hidden">${w.title}</h1>
      ${this.dropZone()}
      <bw-upload-list .uploads=${this.uploads} .api=${this.api} .change=${this.change}></bw-upload-list>
      <h2>${w.recent}</h2>
      ${this.loaded && this.documents.length === 0 ? html`<p class="empty">${w.none}</p>` : nothing}
      ${this.documents.length > 0
        ? html`<bw-document-table
            .api=${this.api}
            .documents=${this.documents}
            @changed=${() => this.live.now()}
          ></bw-document-table>`
        : nothing}
      ${this.documents.length < this.total
        ? html`<button class="quiet" @click=${() => void this.more()}>${w.more}</button>`
        : nothing}
    </div>`;
  }

  private dropZone() {
    return html`<label class="drop ${this.over ? "over" : ""}" data-testid="drop-zone">
      <svg viewBox="0 0 24 24" width="36" height="36" aria-hidden="true">
        <path d="M12 16V5m0 0L7.5 9.5M12 5l4.5 4.5M5 16v3h14v-3" />
      </svg>
      <span class="big">${w.drop}</span>
      <span class="choose"><span class="muted">${w.or}</span> <span class="button primary">${w.choose}</span></span>
      <span class="muted">${w.limits}</span>
      <input
        type="file"
        multiple
        accept=${ACCEPTED}
        class="hidden"
        aria-label=${w.choose}
        data-testid="file-input"
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          this.uploads.add([...(input.files ?? [])]);
          input.value = "";
        }}
      />
    </label>`;
  }

  private dragOver(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    this.over = true;
  }

  private dropped(event: DragEvent): void {
    event.preventDefault();
    this.over = false;
    this.uploads.add([...(event.dataTransfer?.files ?? [])]);
  }
}
