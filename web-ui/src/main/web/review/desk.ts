import { html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { OrgApi } from "../api/client";
import type { Decided, DocumentType, Drafts, Review } from "../api/types";
import { go, href } from "../route";
import "../shared/action-menu";
import { actionsAround, offerActions, type ActionMenu } from "../shared/action-menu";
import { Element } from "../shared/element";
import { enter, placeNamed } from "../shared/focus";
import { press } from "../shared/keys";
import { isWaiting } from "../shared/part-state";
import { say, withdrawOffer } from "../shared/toast";
import { words } from "../strings";
import { askNotABill, askReopen } from "./ask-decision";
import { Beside } from "./beside";
import { changeBetween, labelOf } from "./bill-change";
import { BillEdits, type BillContent } from "./bill-edits";
import { isBill } from "./document-type";
import { doubt } from "./doubt";
import { History } from "./history";
import { cellOf } from "./line-edits";
import { obstacleTo } from "./obstacles";
import { keepRight, offerUndo, refusal } from "./decisions";
import "./holding";
import "./review-head";
import { reviewKeys, type PlaceOnScreen, type ReviewKeys } from "./review-keys";
import { Safekeeping } from "./safekeeping";
import type { SplitPanel } from "./split-panel";
import "./workbench";
import type { Workbench } from "./workbench";

const w = words.review;

/** A bill that the reviewer is done with, or leaves for later; and the one that the server would show next. */
export type Left = { part: string; next: string | null; later: boolean };

/** One bill in the reviewer's hands: every edit, back and forth, and the decision. Fires `left`, and `again` to load it anew. */
@customElement("bw-desk")
export class Desk extends Element implements ReviewKeys {
  @property({ attribute: false }) api!: OrgApi;
  @property({ attribute: false }) review!: Review;
  @property({ attribute: false }) drafts!: Drafts;
  /** The person's sign-in name. */
  @property({ attribute: false }) who = "";
  @property({ type: Boolean }) admin = false;
  /** Without pages to look at: there is only the head. */
  @property({ type: Boolean }) bare = false;
  @state() private bill!: BillEdits;
  @state() private history!: History<BillContent>;
  @state() private busy = false;
  private readonly safe = new Safekeeping(this, {
    bill: (bill) => this.edited(bill),
    again: () => this.emit("again", null),
    refused: (error) => this.refused(error),
  });
  private readonly beside = new Beside(this);
  /** Whoever writes a comment does nothing to the bill. */
  private readonly key = (event: KeyboardEvent): boolean =>
    !(event.target instanceof HTMLTextAreaElement) && press(event, reviewKeys, this);

  constructor() {
    super();
    offerActions(this, reviewKeys, this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("keydown", this.key);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("keydown", this.key);
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has("review")) return;
    this.bill = this.safe.open(this.api, this.who, this.review, this.drafts);
    this.history = History.of<BillContent>(this.bill);
    this.beside.fresh();
  }

  /** Somebody did something with the bill. */
  async look(): Promise<void> {
    if (!this.busy) await this.safe.look();
  }

  private get open(): boolean {
    return isWaiting(this.review.state);
  }

  get can(): ReviewKeys["can"] {
    return {
      confirm: this.open,
      undo: this.open && this.history.undoes !== null,
      redo: this.open && this.history.redoes !== null,
      reopen: this.review.state === "CONFIRMED" || this.review.state === "NOT_A_BILL",
    };
  }

  private get workbench(): Workbench | null {
    return this.querySelector<Workbench>("bw-workbench");
  }

  private edited(bill: BillEdits): void {
    this.history = this.history.to(bill, changeBetween(this.bill, bill));
    this.bill = bill;
    this.safe.changed(bill);
  }

  undo(): void {
    this.goBack(this.history.undo(), this.history.undoes!.about, words.desk.undone);
  }

  redo(): void {
    this.goBack(this.history.redo(), this.history.redoes!.about, words.desk.redone);
  }

  private goBack(history: History<BillContent>, about: string, told: (label: string) => string): void {
    this.history = history;
    this.bill = this.bill.withContent(history.now);
    this.safe.changed(this.bill);
    say(told(labelOf(about)));
    void this.workbench?.focusField(about);
  }

  async confirm(): Promise<void> {
    const bill = this.bill;
    if (!this.open || this.busy || this.safe.news.theirs || this.safe.isHeldByOther()) return;
    const pending = this.querySelector<SplitPanel>("bw-split")?.pending ?? false;
    const obstacle = obstacleTo(bill, pending, this.beside.warnings?.unseen.length ?? 0);
    if (obstacle) {
      say(obstacle.text, "bad");
      if ("doubt" in obstacle.at) this.querySelector<HTMLElement>("bw-doubt .primary")?.focus();
      if ("warning" in obstacle.at) this.beside.warnings?.look();
      if ("field" in obstacle.at) void this.workbench?.focusField(obstacle.at.field);
    } else if (!isBill(bill.type.value)) {
      await this.fileAs(bill.type.value);
    } else {
      const confirmation = { ...bill.confirmation(this.beside.warnings?.seen ?? []), effort: this.safe.counted };
      await this.decide(() => this.api.confirm(this.review.id, confirmation), true);
    }
  }

  async reopen(): Promise<void> {
    const { id, version } = this.review;
    const reason = await askReopen();
    if (reason !== null) await this.decide(() => this.api.reopen(id, version, reason), false);
  }

  skip(): void {
    if (!this.busy) this.emit<Left>("left", { part: this.review.id, next: this.review.next, later: true });
  }

  toQueue(): void {
    go(href(this.api.org, "queue"));
  }

  async nextFinding(by: number): Promise<void> {
    if (!(await this.workbench?.focusFinding(by))) say(words.desk.noFindings);
  }

  actions(): void {
    const focused = this.contains(document.activeElement) ? document.activeElement! : this;
    void this.querySelector<ActionMenu>("bw-actions")?.open(actionsAround(focused));
  }

  has(place: PlaceOnScreen): boolean {
    return placeNamed(this, place) !== null;
  }

  goTo(place: PlaceOnScreen): void {
    enter(placeNamed(this, place));
  }

  async notABill(): Promise<void> {
    const kind = this.open && (await askNotABill());
    if (kind) await this.fileAs(kind);
  }

  private async fileAs(kind: DocumentType): Promise<void> {
    if (this.safe.isHeldByOther()) return;
    const { id, version } = this.review;
    await this.decide(() => this.api.notABill(id, version, kind), true, w.notABillDone);
  }

  private async itIsABill(): Promise<void> {
    this.edited(this.bill.withType({ value: "invoice", said: true }));
    await this.updateComplete;
    await this.workbench?.start();
  }

  private async guard(mustStayRight: boolean): Promise<void> {
    await keepRight(this.api, this.review.id, mustStayRight);
    this.emit("again", null);
  }

  private async decide(action: () => Promise<Decided>, onward: boolean, done: string = w.done): Promise<void> {
    this.busy = true;
    withdrawOffer();
    try {
      const decided = await action();
      this.safe.decided();
      if (onward) {
        offerUndo(this.api, decided, done);
        this.emit<Left>("left", { part: decided.id, next: decided.next, later: false });
      } else this.emit("again", null);
    } catch (error) {
      this.refused(error as Error);
    } finally {
      this.busy = false;
    }
  }

  private refused(error: Error): void {
    const { theirs, objections, unseen, text } = refusal(error);
    if (theirs) this.safe.overtaken(theirs);
    if (unseen.length > 0) void this.beside.warnings?.refused(unseen);
    if (objections.length > 0) this.bill = this.bill.withRefusals(objections);
    const first = objections[0]?.field;
    if (first && (this.bill.edits.has(first) || cellOf(first))) void this.workbench?.focusField(first);
    if (text) say(text, "bad");
  }

  override render() {
    return html`<bw-review-head
        .api=${this.api}
        .bill=${this.bill}
        .saving=${this.safe.news.saving}
        ?open=${this.open}
        ?busy=${this.busy || this.safe.news.theirs !== null}
        ?admin=${this.admin}
        .beside=${this.beside.told}
        @must-stay-right=${(event: CustomEvent<boolean>) => void this.guard(event.detail)}
        @confirm=${() => void this.confirm()}
        @reopen=${() => void this.reopen()}
        @not-a-bill=${() => void this.notABill()}
      ></bw-review-head>
      <bw-holding
        .safe=${this.safe}
        .news=${this.safe.news}
        .review=${this.review}
        .bill=${this.bill}
        @reopen-mine=${(event: CustomEvent<number>) => void this.decide(() => this.safe.reopenWithMine(event.detail), false)}
      ></bw-holding>
      <bw-warnings .api=${this.api} .bill=${this.bill} ?open=${this.open && !this.bill.doubted}></bw-warnings>
      ${this.open && this.bill.doubted
        ? doubt(this.review.documentType.proposed, this.busy, (kind) => void this.fileAs(kind), () => void this.itIsABill())
        : nothing}
      <div class="desk-body ${this.bare ? "bare" : ""}">
        ${this.bare ? nothing : this.work()}
        <bw-talk .api=${this.api} .review=${this.review}></bw-talk>
      </div>
      <bw-actions></bw-actions>`;
  }

  private work() {
    return html`<bw-workbench
      .api=${this.api}
      .bill=${this.bill}
      ?fixed=${!this.open}
      @bill=${(event: CustomEvent<BillEdits>) => this.edited(event.detail)}
      @field-focus=${() => (this.history = this.history.settled())}
    ></bw-workbench>`;
  }
}
