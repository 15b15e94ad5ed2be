import { html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { OrgApi } from "../api/client";
import { ApiError, SignedOut, overtakenBy } from "../api/http";
import type { CurrentBill, Decided, DocumentType, Review, Split, TakenBy } from "../api/types";
import { Live } from "../live/live";
import { go, href } from "../route";
import { ask, askWhich } from "../shared/ask";
import { Element } from "../shared/element";
import { isUnfinished } from "../shared/state";
import { say } from "../shared/toast";
import { fieldLabel, words } from "../strings";
import { BillEdits } from "./bill-edits";
import "./conflict";
import { isBill } from "./document-type";
import "./doubt";
import { draft } from "./draft";
import { cellOf } from "./line-edits";
import "./not-reviewable";
import "./review-head";
import type { SplitPanel } from "./split-panel";
import { Taking } from "./taking";
import "./workbench";
import type { Workbench } from "./workbench";

const w = words.review;
const STILL_READING_MS = 1000;
const HELD_MS = 10_000;

/** One bill: loads it, takes it, hands it to the workbench, and carries out the reviewer's decision. */
@customElement("bw-review")
export class ReviewScreen extends Element {
  @property({ attribute: false }) api!: OrgApi;
  @property({ attribute: false }) partId = "";
  @property({ type: Boolean }) admin = false;
  @state() private bill: BillEdits | null = null;
  @state() private problem: string | null = null;
  @state() private held: TakenBy | null = null;
  @state() private conflict: CurrentBill | null = null;
  @state() private busy = false;
  private shownPart = "";
  private taking: Taking | null = null;
  private readonly live = new Live(
    this,
    () => this.follow(),
    (event) => event.part === this.partId,
    () => (this.unfinished ? STILL_READING_MS : HELD_MS),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("keydown", this.key);
    draft.dropOld();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("keydown", this.key);
    this.taking?.end();
  }

  override willUpdate(): void {
    const part = `${this.api.org}/${this.partId}`;
    if (part === this.shownPart) return;
    this.shownPart = part;
    this.bill = null;
    void this.load();
    this.live.start(this.api.live);
  }

  private readonly key = (event: KeyboardEvent): void => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !document.querySelector("dialog[open]")) {
      event.preventDefault();
      void this.confirm();
    }
  };

  /** Somebody else's doing, or the reader's. */
  private async follow(): Promise<void> {
    if (this.unfinished) await this.load();
    else if (this.held) await this.taking?.again();
  }

  private get unfinished(): boolean {
    return this.bill !== null && isUnfinished(this.bill.review.state);
  }

  private get open(): boolean {
    const state = this.bill?.review.state;
    return state === "TO_REVIEW" || state === "REOPENED";
  }

  private async load(): Promise<void> {
    const part = this.shownPart;
    this.taking?.end();
    this.conflict = this.held = this.problem = null;
    let review: Review;
    try {
      review = await this.api.review(this.partId);
    } catch (error) {
      if (part === this.shownPart) this.problem = (error as Error).message;
      return;
    }
    if (part !== this.shownPart) return;
    this.bill = BillEdits.of(review);
    if (this.open) {
      this.taking = new Taking(this.api, this.partId, (held) => (this.held = held));
    }
  }

  private async confirm(): Promise<void> {
    const bill = this.bill;
    if (!bill || !this.open || this.busy || this.conflict) return;
    if (bill.doubted) {
      say(w.decideFirst, "bad");
      this.querySelector<HTMLElement>("bw-doubt .primary")?.focus();
      return;
    }
    if (this.querySelector<SplitPanel>("bw-split")?.pending) {
      say(w.splitFirst, "bad");
      return;
    }
    if (!isBill(bill.type.value)) {
      await this.notABill(bill.type.value);
      return;
    }
    const blocking = [...bill.findings()].find(([, finding]) => finding.blocks)?.[0];
    if (blocking) {
      say(w.fixFirst(fieldLabel(blocking)), "bad");
      void this.querySelector<Workbench>("bw-workbench")?.focusField(blocking);
      return;
    }
    await this.decide(() => this.api.confirm(bill.review.id, bill.confirmation()), true);
  }

  private async reopen(): Promise<void> {
    const review = this.bill!.review;
    if (!(await ask(w.reopenAsk, w.reopenDetail, w.reopen))) return;
    await this.decide(() => this.api.reopen(review.id, review.version), false);
  }

  private async guard(mustStayRight: boolean): Promise<void> {
    try {
      await this.api.guard(this.bill!.review.id, mustStayRight);
      say(mustStayRight ? w.staysRight : w.staysRightNoMore);
    } catch (error) {
      if (!(error instanceof SignedOut)) say((error as Error).message, "bad");
    }
    await this.load();
  }

  private async askNotABill(): Promise<void> {
    const types = words.documentTypes;
    const kind = await askWhich<DocumentType>(w.notABillAsk, w.notABillDetail, w.notABill, {
      legend: w.notABillKind,
      labels: (["other", "statement", "receipt"] as const).map((type) => [type, types[type]]),
    });
    if (kind) await this.notABill(kind);
  }

  private async notABill(kind: DocumentType): Promise<void> {
    const review = this.bill!.review;
    await this.decide(() => this.api.notABill(review.id, review.version, kind), true, w.notABillDone);
  }

  private async itIsABill(): Promise<void> {
    this.bill = this.bill!.withType({ value: "invoice", said: true });
    await this.updateComplete;
    await this.querySelector<Workbench>("bw-workbench")?.start();
  }

  /** The bill may have other pages now, or be no more: then on to the one that holds its first page. */
  private split(split: Split): void {
    const { id, firstPage } = this.bill!.review;
    const here = split.parts.find((part) => part.id === id);
    const now = here ?? split.parts.find((part) => part.firstPage <= firstPage && firstPage <= part.lastPage);
    if (!now || now.id === id) void this.load();
    else {
      this.taking?.forget();
      go(href(this.api.org, "review", now.id));
    }
  }

  private async decide(action: () => Promise<Decided>, onward: boolean, done: string = w.done): Promise<void> {
    this.busy = true;
    try {
      const decided = await action();
      draft.drop(decided.id);
      this.taking?.forget();
      if (!onward) await this.load();
      else {
        say(decided.next ? done : `${done}. ${w.queueEmpty}`);
        go(decided.next ? href(this.api.org, "review", decided.next) : href(this.api.org, "queue"));
      }
    } catch (error) {
      this.refused(error as Error);
    } finally {
      this.busy = false;
    }
  }

  private refused(error: Error): void {
    const theirs = overtakenBy<CurrentBill>(error);
    if (theirs) {
      this.conflict = theirs;
      return;
    }
    if (error instanceof ApiError && Array.isArray(error.problem["errors"])) {
      const errors = error.problem["errors"] as { field: string; message: string }[];
      this.bill = this.bill!.withRefusals(errors);
      const first = errors[0]?.field;
      if (first && (this.bill.edits.has(first) || cellOf(first))) void this.querySelector<Workbench>("bw-workbench")?.focusField(first);
    }
    // The shell says that the session is over, and stays until it is not.
    if (!(error instanceof SignedOut)) say(error.message, "bad");
  }

  private takeTheirs(): void {
    draft.drop(this.bill!.review.id);
    void this.load();
  }

  override render() {
    if (!this.bill) return html`<p class="empty" role="status">${this.problem ?? words.loading}</p>`;
    const { review } = this.bill;
    const reviewable = review.pages.length > 0 && !isUnfinished(review.state) && review.state !== "UNREADABLE";
    return html`<div class="review-screen" data-testid="review" data-state=${review.state} data-part=${review.id}>
      <bw-review-head
        .api=${this.api}
        .bill=${this.bill}
        .held=${this.conflict ? null : this.held}
        ?open=${this.open}
        ?busy=${this.busy || this.conflict !== null}
        ?admin=${this.admin}
        @must-stay-right=${(event: CustomEvent<boolean>) => void this.guard(event.detail)}
        @confirm=${() => void this.confirm()}
        @reopen=${() => void this.reopen()}
        @not-a-bill=${() => void this.askNotABill()}
        @drop-draft=${() => (this.bill = this.bill!.fresh())}
      ></bw-review-head>
      ${this.conflict
        ? html`<bw-conflict .current=${this.conflict} .mine=${this.bill} @take-theirs=${this.takeTheirs}></bw-conflict>`
        : nothing}
      ${this.doubt()}
      ${reviewable
        ? html`<bw-workbench
            .api=${this.api}
            .bill=${this.bill}
            ?fixed=${!this.open}
            @split=${(event: CustomEvent<Split>) => this.split(event.detail)}
            @bill=${(event: CustomEvent<BillEdits>) => (this.bill = event.detail)}
          ></bw-workbench>`
        : html`<bw-not-reviewable .api=${this.api} .review=${review} @again=${() => void this.load()}></bw-not-reviewable>`}
    </div>`;
  }

  private doubt() {
    const proposed = this.bill!.review.documentType.proposed;
    if (!this.open || !this.bill!.doubted || !proposed) return nothing;
    return html`<bw-doubt
      .proposed=${proposed}
      ?busy=${this.busy}
      @agree=${() => void this.notABill(proposed.value)}
      @disagree=${() => void this.itIsABill()}
    ></bw-doubt>`;
  }
}
