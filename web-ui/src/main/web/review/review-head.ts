import { html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { OrgApi } from "../api/client";
import { icons } from "../page/icons";
import { href } from "../route";
import { Element } from "../shared/element";
import { ariaKeys, keyHint } from "../shared/key-hint";
import { stateTag } from "../shared/state";
import { words } from "../strings";
import { count } from "../values/figures";
import { showMoment } from "../values/moments";
import type { Told } from "./beside";
import type { BillEdits } from "./bill-edits";
import { isBill } from "./document-type";
import type { Saving } from "./draft-keeper";
import "./draft-status";
import { reviewKeys } from "./review-keys";
import { answerer } from "./source-words";
import type { TalkTab } from "./talk-drawer";

const w = words.review;

/** The bar above the page: which bill, whether edits are saved, what can be done. Fires `confirm`, `reopen`, `not-a-bill`, `talk` with what to open beside the bill, `look-at-warnings`, and `must-stay-right` with whether it must. */
@customElement("bw-review-head")
export class ReviewHead extends Element {
  @property({ attribute: false }) api!: OrgApi;
  @property({ attribute: false }) bill!: BillEdits;
  @property({ attribute: false }) saving: Saving = { state: "nothing", at: null };
  @property({ type: Boolean }) open = false;
  @property({ type: Boolean }) busy = false;
  @property({ attribute: false }) beside!: Told;
  /** May say of confirmed bills that they must stay right. */
  @property({ type: Boolean }) admin = false;

  override render() {
    const { review } = this.bill;
    const shown = (name: string) => this.bill.edits.get(name)?.text.trim() || null;
    const [vendor, number] = [shown("vendor"), shown("invoice_number")];
    const comments = this.beside.comments ?? review.comments;
    return html`<div class="review-head row">
        <a class="back" href=${href(this.api.org, "queue")}>‹ ${w.back}</a>
        <h1 class="title" title=${vendor ?? review.documentName}>${vendor ?? review.documentName}</h1>
        ${number ? html`<span class="number nowrap" data-testid="head-number">${number}</span>` : nothing}
        <span data-testid="review-state">${stateTag(review.state)}</span>
        <span class="if-room muted">
          ${review.answeredBy && review.state !== "UNREADABLE"
            ? html`<span data-testid="answered-by">${w.answeredBy(answerer(review.answeredBy))}</span>`
            : nothing}
          ${vendor ? html`<span class="small" title=${review.documentName}>${review.documentName}</span>` : nothing}
        </span>
        ${this.open ? html`<bw-draft-status .saving=${this.saving}></bw-draft-status>` : nothing}
        ${this.talk("comments", words.comments.button(comments), "comment", comments)} ${this.talk("trail", words.trail.title, "trail")}
        ${this.open ? this.openActions() : this.closedActions()}
      </div>`;
  }

  /** Opens what stands beside the bill, or closes it. Where there is little room, signs and the number stand for the label. */
  private talk(tab: TalkTab, label: string, key: "comment" | "trail", number = 0) {
    const shortcut = reviewKeys.keys[key];
    return html`<button
      class="quiet talk-button"
      data-testid="open-${tab}"
      data-place=${key}
      title=${label}
      aria-expanded=${this.beside.tab === tab ? "true" : "false"}
      aria-keyshortcuts=${ariaKeys(shortcut)}
      @click=${() => this.emit<TalkTab>("talk", tab)}
    >
      ${icons[key]} <span class="label">${label}</span>
      ${number > 0 ? html`<b aria-hidden="true">${count(number)}</b>` : nothing} ${keyHint(shortcut)}
    </button>`;
  }

  private openActions() {
    const findings = this.bill.findings();
    const left = this.bill.review.fields.filter((field) => this.bill.needs(field, findings)).length;
    const { value, said } = this.bill.type;
    if (said && !isBill(value)) return this.onlyNotABill(words.looksLike.notABill(words.documentTypes[value]));
    return html`${this.beside.unseen > 0
        ? html`<button class="left warn link" data-testid="warnings-left" @click=${() => this.emit("look-at-warnings", null)}>
            <span aria-hidden="true">!</span> ${words.warnings.left(this.beside.unseen)}
          </button>`
        : nothing}
      <span class="left ${left > 0 ? "warn" : "good"}" data-testid="fields-left" role="status"
        >${w.fieldsLeft(left)}</span
      >
      <button class="quiet" data-testid="not-a-bill" @click=${() => this.emit("not-a-bill", null)}>${w.notABill} ${keyHint(reviewKeys.keys.notABill)}</button>
      <button
        class="primary confirm"
        data-testid="confirm"
        aria-keyshortcuts=${ariaKeys(reviewKeys.keys.confirm)}
        @keydown=${onceOnly}
        ?disabled=${this.busy}
        @click=${() => this.emit("confirm", null)}
      >
        ${w.confirm} ${keyHint(reviewKeys.keys.confirm)}
      </button>`;
  }

  /** The reviewer called it something that is no bill: there is one way on. */
  private onlyNotABill(label: string) {
    return html`<button
      class="primary confirm"
      data-testid="not-a-bill-type"
      title=${words.looksLike.onlyBills}
      ?disabled=${this.busy}
      @click=${() => this.emit("confirm", null)}
    >
      ${label} ${keyHint(reviewKeys.keys.confirm)}
    </button>`;
  }

  private closedActions() {
    const { state, confirmedByName, confirmedAt, next } = this.bill.review;
    return html`${confirmedByName
        ? html`<span class="muted by" data-testid="confirmed-by">${w.confirmedBy(confirmedByName, showMoment(confirmedAt))}</span>`
        : nothing}
      ${state === "CONFIRMED" ? this.guard() : nothing}
      ${state === "CONFIRMED" || state === "NOT_A_BILL"
        ? html`<button class="quiet" data-testid="reopen" ?disabled=${this.busy} @click=${() => this.emit("reopen", null)}>
            ${w.reopen} ${keyHint(reviewKeys.keys.reopen)}
          </button>`
        : nothing}
      ${next ? html`<a class="button primary" href=${href(this.api.org, "review", next)}>${w.next}</a>` : nothing}`;
  }

  private guard() {
    const { mustStayRight } = this.bill.review;
    if (!this.admin) return mustStayRight ? html`<span class="muted" title=${w.mustStayRightDetail}>${w.mustStayRight}</span>` : nothing;
    return html`<label class="row small" title=${w.mustStayRightDetail}>
      <input
        type="checkbox"
        data-testid="must-stay-right"
        .checked=${mustStayRight}
        ?disabled=${this.busy}
        @change=${(event: Event) => this.emit("must-stay-right", (event.target as HTMLInputElement).checked)}
      />
      ${w.mustStayRight}
    </label>`;
  }
}

/** A key held down confirms one bill and not all that follow. */
function onceOnly(event: KeyboardEvent): void {
  if (event.repeat) event.preventDefault();
}
