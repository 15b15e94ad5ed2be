import { html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { OrgApi } from "../api/client";
import { SignedOut, overtakenBy } from "../api/http";
import type { Review, Split, SplitPart } from "../api/types";
import { href } from "../route";
import { ask } from "../shared/ask";
import { Element } from "../shared/element";
import { press } from "../shared/keys";
import { say } from "../shared/toast";
import { words } from "../strings";
import { splitKeys, type SplitKeys } from "./split-keys";
import { confirmedAndChanged, isSame, partOf, ranges, type Starts } from "./split-edits";
import "./split-strip";

const w = words.split;

/** How the document is cut into bills, and a new cut until it is applied or dropped. Fires `split` (as applied). */
@customElement("bw-split")
export class SplitPanel extends Element implements SplitKeys {
  @property({ attribute: false }) api!: OrgApi;
  @property({ attribute: false }) review!: Review;
  @property({ attribute: false }) page = 1;
  /** There are unconfirmed edits of the bill. */
  @property({ type: Boolean }) edited = false;
  @state() private saved!: Split;
  @state() private starts: Starts = [1];
  /** The split that another person made while this one was being thought over. */
  @state() private theirs: Split | null = null;
  @state() private problem: string | null = null;
  @state() private busy = false;
  private shown: Split | null = null;

  override willUpdate(): void {
    if (this.shown === this.review.split) return;
    this.show(this.review.split);
  }

  private show(split: Split): void {
    this.shown = this.review.split;
    this.saved = split;
    this.starts = split.starts;
    this.theirs = this.problem = null;
  }

  get pending(): boolean {
    return !isSame(this.starts, this.saved.starts);
  }

  cancel(): void {
    this.starts = this.saved.starts;
    this.theirs = this.problem = null;
    this.querySelector<HTMLElement>(".strip-pages [tabindex='0']")?.focus();
  }

  private async apply(version: number): Promise<void> {
    const { id, documentId } = this.review;
    const stays = ranges(this.starts, this.saved.pages).some((range) => partOf(range, this.saved.parts)?.id === id);
    if (!stays && this.edited && !(await ask(w.dropEdits, w.dropEditsDetail, w.apply))) return;
    this.busy = true;
    try {
      this.applied(await this.api.split(documentId, version, this.starts));
    } catch (error) {
      this.refused(error as Error);
    } finally {
      this.busy = false;
    }
  }

  private applied(split: Split): void {
    say(w.applied(split.starts.length), "plain", "more");
    this.show(split);
    this.emit("split", split);
  }

  private refused(error: Error): void {
    const theirs = overtakenBy<Split>(error);
    // One's own request, sent again because its answer got lost, or another's with the same wish.
    if (theirs && isSame(theirs.starts, this.starts)) {
      this.applied(theirs);
    } else if (theirs) {
      this.theirs = theirs;
    } else if (!(error instanceof SignedOut)) {
      this.problem = error.message;
    }
  }

  override render() {
    const bills = this.saved.starts.length;
    return html`<section class="split" data-testid="split" data-place="split" aria-label=${w.label} @keydown=${(event: KeyboardEvent) => press(event, splitKeys, this)}>
      <p class="strip-head">
        <b>${w.bills(bills)}</b> ${bills > 1 ? html`<span class="muted" title=${w.byDetail[this.saved.by]}>${w.by[this.saved.by]}</span>` : nothing}
      </p>
      <bw-split-strip
        .api=${this.api}
        .documentId=${this.review.documentId}
        .split=${this.saved}
        .starts=${this.starts}
        .partId=${this.review.id}
        .page=${this.page}
        @starts=${(event: CustomEvent<Starts>) => (this.starts = event.detail)}
      ></bw-split-strip>
      ${this.pending ? this.foot() : nothing}
    </section>`;
  }

  private foot() {
    const locked = confirmedAndChanged(this.saved, this.starts)[0];
    return html`<div class="strip-foot" role="status">
      ${locked ? this.locked(locked) : this.theirs ? this.overtaken(this.theirs) : this.ready()}
      <button class="quiet small" data-testid="split-cancel" ?disabled=${this.busy} @click=${this.cancel}>
        ${words.cancel}
      </button>
    </div>`;
  }

  private ready() {
    return html`<p>${w.pending(this.starts.length)}</p>
      ${this.problem ? html`<p class="bad">${this.problem}</p>` : nothing}
      <button
        class="primary small"
        data-testid="split-apply"
        ?disabled=${this.busy}
        @click=${() => void this.apply(this.saved.version)}
      >
        ${w.apply}
      </button>`;
  }

  private locked(part: SplitPart) {
    return html`<p class="warn">${w.locked(part.firstPage, part.lastPage)}</p>
      <a class="button quiet small" href=${href(this.api.org, "review", part.id)}>${w.reopen}</a>`;
  }

  private overtaken(theirs: Split) {
    return html`<p class="warn" data-testid="split-changed">${w.changed}</p>
      <button class="quiet small" data-testid="split-theirs" @click=${() => this.takeTheirs(theirs)}>${w.theirs}</button>
      <button class="quiet small" ?disabled=${this.busy} @click=${() => void this.apply(theirs.version)}>${w.mine}</button>`;
  }

  private takeTheirs(theirs: Split): void {
    this.show(theirs);
    this.emit("split", theirs);
  }
}
