import { html, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { OrgApi } from "../api/client";
import type { Doc } from "../api/types";
import { Element } from "../shared/element";
import { words } from "../strings";
import { showSize } from "../values/moments";
import { ACCEPTED } from "./kinds";
import { isBusy, type Show, shows, totals, type Totals, type Upload } from "./upload";
import "./upload-row";
import type { Uploads } from "./uploads";

const w = words.sending;
const PAGE = 15;
const SHOWS: Show[] = ["all", "busy", "failed", "done"];

/** The files of this visit: one line for all of them, below it a page of them. */
@customElement("bw-upload-list")
export class UploadList extends Element {
  @property({ attribute: false }) uploads!: Uploads;
  @property({ attribute: false }) api!: OrgApi;
  @property({ attribute: false }) documents!: ReadonlyMap<string, Doc>;
  /** Counted up by the screen, because the uploads change in place. */
  @property({ attribute: false }) change = 0;
  @state() private show: Show = "all";
  @state() private from = 0;
  private choosing: Upload | null = null;

  override willUpdate(changed: PropertyValues): void {
    if (changed.has("show")) this.from = 0;
    const found = this.found();
    if (found.length === 0) this.show = "all";
    if (this.from >= found.length) this.from = 0;
  }

  private found(): Upload[] {
    return this.uploads.all.filter((upload) => shows(this.show, upload));
  }

  override render() {
    const { all } = this.uploads;
    if (all.length === 0) return nothing;
    const sum = totals(all);
    const found = this.found();
    const page = found.slice(this.from, this.from + PAGE);
    const missing = all.filter((upload) => upload.state === "missing").length;
    return html`<section class="uploads" aria-label=${w.region} data-testid="uploads">
      ${this.summary(sum)} ${missing > 0 ? html`<p class="banner warn" role="status">${w.missingHint(missing)}</p>` : nothing}
      ${all.length > PAGE ? this.filters(sum) : nothing}
      <ul
        @again=${(event: CustomEvent<Upload>) => this.uploads.again(event.detail)}
        @cancel=${(event: CustomEvent<Upload>) => this.cancel(event.detail)}
        @choose=${(event: CustomEvent<Upload>) => this.choose(event.detail)}
      >
        ${repeat(
          page,
          (upload) => upload.key,
          (upload) =>
            html`<li>
              <bw-upload-row
                .api=${this.api}
                .upload=${upload}
                .documents=${this.documents}
                .change=${this.change}
              ></bw-upload-row>
            </li>`,
        )}
      </ul>
      ${found.length > PAGE ? this.pager(found.length) : nothing}
      <input
        type="file"
        hidden
        accept=${ACCEPTED}
        data-testid="again-input"
        aria-label=${w.chooseAgain}
        @change=${(event: Event) => this.chosen(event.target as HTMLInputElement)}
      />
    </section>`;
  }

  private summary(sum: Totals) {
    return html`<div class="row total" data-testid="upload-summary">
      <b role="status">${w.summary(sum.done, sum.files)}</b>
      ${sum.busy > 0
        ? html`<progress max=${sum.bytes || 1} .value=${sum.arrived} aria-label=${w.total}></progress>
            <span class="muted">${w.bytes(showSize(sum.arrived), showSize(sum.bytes))}</span>`
        : nothing}
      ${sum.failed > 0 ? html`<span class="bad">${w.failed(sum.failed)}</span>` : nothing}
      <span class="grow"></span>
      ${sum.retriable > 0
        ? html`<button class="quiet small" data-testid="retry-failed" @click=${() => this.uploads.retryFailed()}>${w.retryFailed}</button>`
        : nothing}
      ${sum.busy > 1
        ? html`<button class="quiet small" data-testid="cancel-all" @click=${() => this.uploads.cancelUnfinished()}>${w.cancelAll}</button>`
        : nothing}
      ${sum.done + sum.failed > 0
        ? html`<button class="quiet small" data-testid="clear-finished" @click=${() => this.uploads.clearFinished()}>
            ${words.upload.dismiss}
          </button>`
        : nothing}
    </div>`;
  }

  private filters(sum: Totals) {
    const counts: Record<Show, number> = { all: sum.files, busy: sum.busy, failed: sum.failed, done: sum.done };
    return html`<div class="segmented" role="group" aria-label=${w.show}>
      ${SHOWS.map(
        (show) =>
          html`<button
            aria-pressed=${String(show === this.show)}
            ?disabled=${counts[show] === 0}
            @click=${() => (this.show = show)}
          >
            ${w.shows[show]} ${counts[show]}
          </button>`,
      )}
    </div>`;
  }

  private pager(found: number) {
    const to = Math.min(this.from + PAGE, found);
    return html`<div class="row pager">
      <button class="quiet small" ?disabled=${this.from === 0} @click=${() => (this.from -= PAGE)}>${words.previous}</button>
      <span class="muted">${words.of(this.from + 1, to, found)}</span>
      <button class="quiet small" ?disabled=${to === found} @click=${() => (this.from += PAGE)}>${words.next}</button>
    </div>`;
  }

  /** The focus goes to the next row's button, so that several can be cancelled in a row. */
  private cancel(upload: Upload): void {
    const rows = [...this.querySelectorAll<HTMLElement>("[data-testid=cancel]")];
    const at = rows.indexOf(document.activeElement as HTMLElement);
    this.uploads.cancel(upload);
    void this.updateComplete.then(() => {
      const left = [...this.querySelectorAll<HTMLElement>("[data-testid=cancel]")];
      if (at >= 0 && document.activeElement === document.body) left[Math.min(at, left.length - 1)]?.focus();
    });
  }

  private choose(upload: Upload): void {
    this.choosing = upload;
    this.querySelector<HTMLInputElement>("[data-testid=again-input]")?.click();
  }

  private chosen(input: HTMLInputElement): void {
    const file = input.files?.[0];
    if (file && this.choosing && !isBusy(this.choosing)) this.uploads.chooseAgain(this.choosing, file);
    input.value = "";
  }
}
