import { html, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { OrgApi } from "../api/client";
import { SignedOut } from "../api/http";
import type { Coding, CodingKind, ReviewField } from "../api/types";
import type { AnsweringVersion, EarlierBill, Why } from "../api/why";
import { href } from "../route";
import { Element } from "../shared/element";
import { words } from "../strings";
import { count, percent } from "../values/figures";
import { showDay } from "../values/moments";
import { show } from "../values/values";
import { isChanged, option, options, type Edit, type Place } from "./edit";
import { certainty } from "./certainty";

const w = words.why;

/** What is asked about: a field, or how the bill is booked in one of the lists. */
export type Asked = { field: ReviewField; edit: Edit } | { kind: CodingKind; of: Coding };

/**
 * Why the machine proposes a value: who answered, how sure it is and what that rests on, what speaks for it, what else
 * it could be and where that stands, and the earlier bills. Fires `edit`, `show-place` (a place, or null) and `why-end`.
 */
@customElement("bw-why")
export class WhyPanel extends Element {
  @property({ attribute: false }) api!: OrgApi;
  @property({ attribute: false }) partId = "";
  @property({ attribute: false }) asked!: Asked;
  @property({ attribute: false }) locale = "en";
  /** The model that answered, as the review calls it. */
  @property({ attribute: false }) answeredBy = "";
  @property({ type: Boolean }) fixed = false;
  @state() private why: Why | null = null;
  @state() private problem: string | null = null;
  private shown = "";

  override willUpdate(): void {
    const asked = `${this.partId}/${"field" in this.asked ? this.asked.field.name : `coding/${this.asked.kind}`}`;
    if (asked === this.shown) return;
    this.shown = asked;
    this.why = this.problem = null;
    void this.load(asked);
  }

  private async load(asked: string): Promise<void> {
    try {
      const of = "field" in this.asked ? { field: this.asked.field.name } : { coding: this.asked.kind };
      const why = await this.api.why(this.partId, of);
      if (asked === this.shown) this.why = why;
    } catch (error) {
      if (asked === this.shown && !(error instanceof SignedOut)) this.problem = (error as Error).message;
    }
  }

  override render() {
    const { asked } = this;
    const sections = "field" in asked ? this.ofField(asked.field, asked.edit) : this.ofCoding(asked.of);
    return html`<div class="why" data-testid="why" role="region" aria-label=${w.label} tabindex="-1" @keydown=${this.key}>
      ${sections}
      ${this.problem ? html`<p class="bad" role="alert">${this.problem}</p>` : nothing}
    </div>`;
  }

  private key(event: KeyboardEvent): void {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    this.emit("why-end", null);
  }

  private section(title: string, content: unknown) {
    return html`<section><h3>${title}</h3><div>${content}</div></section>`;
  }

  private ofField(field: ReviewField, edit: Edit) {
    const { proposed } = field;
    if (!proposed) return html`<p class="muted">${w.answers.nothing}</p>${this.earlier(w.earlier, w.noEarlier)}`;
    const changed = isChanged(field, edit);
    const told = show(proposed.value, field.name, field.type, this.locale);
    const answer = proposed.source === "model" ? w.answers.model(this.answeredBy) : w.answers[proposed.source];
    return html`${this.section(
      w.who,
      html`${changed ? html`<p>${w.answers.person} <b>${told}</b></p>` : nothing}
        <p>${answer}</p>
        ${this.model(proposed.source)}`,
    )}
    ${this.section(
      w.sure,
      certainty(proposed, this.why).map((sentence) => html`<p>${sentence}</p>`),
    )}
    ${this.reasons(proposed.because)} ${this.others(field)}
    ${proposed.source === "memory" || proposed.source === "model" ? this.earlier(w.earlier, w.noEarlier, field) : nothing}`;
  }

  private model(source: string) {
    if (!this.why || (source !== "model" && source !== "memory")) return nothing;
    return html`<p class="muted">${this.why.version ? versionWords(this.why.version) : w.base}</p>`;
  }

  private ofCoding({ proposed }: Coding) {
    if (!proposed) {
      return html`<p class="muted">${words.review.noProposal}</p>
        ${this.earlier(w.earlierOfVendor, w.noEarlierOfVendor)}`;
    }
    return html`${this.section(w.sure, html`<p>${w.sureness(percent(proposed.confidence))} ${w.codingSure}</p>`)}
    ${this.reasons(proposed.because)} ${this.earlier(w.earlierOfVendor, w.noEarlierOfVendor)}`;
  }

  private reasons(because: string[]) {
    if (because.length === 0) return nothing;
    const reasons = html`<ul data-testid="because">${because.map((one) => html`<li>${one}</li>`)}</ul>`;
    return this.section(w.reasons, reasons);
  }

  private others(field: ReviewField) {
    const others = options(field).slice(1);
    if (others.length === 0) return this.section(w.others, html`<p class="muted">${w.noOthers}</p>`);
    const list = others.map((one, index) => {
      const place = one.box ? { page: one.page, box: one.box } : null;
      const where = one.page && one.box ? words.review.onPage(one.page) : w.nowhere;
      return html`<li>
        <button
          class="quiet small"
          data-testid="candidate-${index}"
          ?disabled=${this.fixed}
          @mouseenter=${() => this.place(place)}
          @mouseleave=${() => this.place(null)}
          @focus=${() => this.place(place)}
          @blur=${() => this.place(null)}
          @click=${() =>
            this.emit("edit", { name: field.name, edit: { ...option(field, index + 1, this.locale), checked: true } })}
        >
          ${show(one.value, field.name, field.type, this.locale)}
        </button>
        <span class="muted">${one.confidence === null ? nothing : html`${percent(one.confidence)} · `}${where}</span>
      </li>`;
    });
    return this.section(w.others, html`<ol class="candidates">${list}</ol><p class="muted"><small>${w.othersHint}</small></p>`);
  }

  private place(place: Place | null): void {
    this.emit("show-place", place);
  }

  private earlier(title: string, none: string, field?: ReviewField): TemplateResult {
    const { why } = this;
    if (!why) return this.section(title, html`<p class="muted" role="status">${words.loading}</p>`);
    if (why.earlier.length === 0) return this.section(title, html`<p class="muted">${none}</p>`);
    return this.section(
      title,
      html`<table class="figures" data-testid="earlier">
        <tbody>
          ${why.earlier.map((bill) => this.bill(bill, field))}
        </tbody>
      </table>`,
    );
  }

  private bill(bill: EarlierBill, field?: ReviewField) {
    const { locale } = this;
    const value = bill.value !== null && field ? show(bill.value, field.name, field.type, locale) : bill.value;
    return html`<tr>
      <td><a href=${href(this.api.org, "review", bill.id)}>${bill.invoiceNumber ?? bill.name}</a></td>
      <td class="nowrap">${bill.invoiceDate ? show(bill.invoiceDate, "invoice_date", "date", locale) : "–"}</td>
      <td class="number nowrap">
        ${bill.total ? show(bill.total, "total", "amount", locale) : "–"} ${bill.currency ?? nothing}
      </td>
      <td class="told" title=${value ?? nothing}>${value ?? w.noValue}</td>
      <td class="nowrap">${bill.value === null ? nothing : bill.same ? html`<span aria-hidden="true">✓</span> ${w.sameValue}` : html`<span aria-hidden="true">≠</span> ${w.otherValue}`}</td>
    </tr>`;
  }
}

function versionWords({ number, createdAt, labels, holdout, right }: AnsweringVersion): string {
  const trained = w.version(number, showDay(createdAt), count(labels));
  return right === null || holdout === 0 ? `${trained}.` : `${trained}; ${w.tested(percent(right), count(holdout))}.`;
}
