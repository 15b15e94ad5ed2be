import { html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { OrgApi } from "../api/client";
import type { ReviewField } from "../api/types";
import { Element } from "../shared/element";
import { words } from "../strings";
import { today } from "../values/dates";
import { DOCUMENT_TYPE } from "./bill-change";
import { LINES, MAIN_FIELDS, SHARES, type BillEdits } from "./bill-edits";
import type { Finding } from "./checks";
import { CODING_KINDS, newVendor } from "./coding";
import "./coding-row";
import "./field-row";
import "./lines-table";
import "./shares-table";
import "./tax-table";
import "./type-row";
import { answerer } from "./source-words";

const w = words.review;
const INPUT = "input, select";

/** The bill's fields in two groups with the coding between; fields with nothing found wait behind a button. */
@customElement("bw-bill-form")
export class BillForm extends Element {
  @property({ attribute: false }) api!: OrgApi;
  @property({ attribute: false }) bill!: BillEdits;
  @property({ attribute: false }) active: string | null = null;
  @property({ type: Boolean }) fixed = false;
  @state() private all = false;

  /** To the next field that needs a person after the input of this id, else from the top; false when none is left. */
  focusNextNeeding(after: string | null): boolean {
    const rows = [...this.querySelectorAll<HTMLElement>("bw-type, bw-field, bw-coding, bw-shares")];
    const at = rows.findIndex((row) => [...row.querySelectorAll(INPUT)].some((input) => input.id === after));
    const order = [...rows.slice(at + 1), ...rows.slice(0, Math.max(0, at))];
    const next = order.find((row) => row.querySelector(".needs"));
    next?.querySelector<HTMLElement>(INPUT)?.focus();
    return next !== undefined;
  }

  /** To the next message from where the focus is, or the one before; false when there is none. */
  async focusFinding(by: number): Promise<boolean> {
    const names = [...this.bill.findings().keys()];
    const hidden = names.some((name) => !this.querySelector(this.inputOf(name)));
    if (hidden) this.all = true;
    await this.updateComplete;
    const inputs = [...this.querySelectorAll<HTMLElement>(INPUT)];
    const found = names.flatMap((name) => this.querySelector<HTMLElement>(this.inputOf(name)) ?? []);
    const places = found.map((input) => inputs.indexOf(input)).sort((a, b) => a - b);
    const at = inputs.indexOf(document.activeElement as HTMLElement);
    const next = by > 0 ? places.find((place) => place > at) : places.findLast((place) => place < at);
    const input = inputs[next ?? places.at(by > 0 ? 0 : -1) ?? -1];
    input?.closest("details")?.setAttribute("open", "");
    input?.focus();
    return input !== undefined;
  }

  async focusField(name: string): Promise<void> {
    await this.updateComplete;
    const at = this.inputOf(name);
    if (!this.querySelector(at)) {
      this.all = true;
      await this.updateComplete;
    }
    const input = this.querySelector<HTMLElement>(at);
    input?.closest("details")?.setAttribute("open", "");
    input?.focus();
  }

  private inputOf(name: string): string {
    if (name === SHARES) return "bw-shares input";
    if (name === LINES) return "bw-lines input:not([type=checkbox])";
    return name === DOCUMENT_TYPE || name.startsWith("coding-") ? `#${name}` : `#${CSS.escape(`field-${name}`)}`;
  }

  override render() {
    const { fields } = this.bill.review;
    const findings = this.fixed ? new Map<string, Finding>() : this.bill.findings();
    const main = MAIN_FIELDS.flatMap((name) => fields.find((field) => field.name === name) ?? []);
    const others = fields.filter((field) => !MAIN_FIELDS.includes(field.name));
    const found = others.filter((field) => this.isFilled(field));
    const empty = others.filter((field) => !this.isFilled(field));
    return html`<section class="group" aria-labelledby="group-main">
        <h2 id="group-main">${w.sections.main}</h2>
        <bw-type
          .proposed=${this.bill.review.documentType.proposed}
          .edit=${this.bill.type}
          ?active=${this.active === "document-type"}
          ?needs=${!this.fixed && this.bill.typeNeeds}
          ?fixed=${this.fixed}
        ></bw-type>
        ${this.rows(main, findings)}
      </section>
      <section class="group" aria-labelledby="group-coding">
        <h2 id="group-coding">${w.sections.coding}</h2>
        ${CODING_KINDS.filter((kind) => kind === "vendor" || !this.bill.divided).map((kind) => this.coding(kind))}
        <bw-shares .api=${this.api} .bill=${this.bill} ?needs=${!this.fixed && this.bill.sharesNeed} ?fixed=${this.fixed}></bw-shares>
      </section>
      <section class="group" aria-labelledby="group-more">
        <h2 id="group-more">${w.sections.more}</h2>
        ${this.rows(this.all ? others : found, findings)}
        ${empty.length > 0
          ? html`<button class="quiet small" data-testid="show-all" @click=${() => (this.all = !this.all)}>
              ${this.all ? w.hideEmpty : w.showEmpty(empty.length)}
            </button>`
          : nothing}
      </section>
      <bw-lines
        .api=${this.api}
        .lines=${this.bill.lines}
        .totals=${this.bill.totals}
        .findings=${findings}
        .locale=${this.bill.review.locale}
        ?fixed=${this.fixed}
      ></bw-lines>
      <bw-taxes .taxes=${this.bill.review.taxes} .locale=${this.bill.review.locale}></bw-taxes>`;
  }

  private isFilled(field: ReviewField): boolean {
    const edit = this.bill.edit(field.name);
    return field.proposed !== null || edit.text !== "" || edit.checked || this.active === field.name;
  }

  private rows(fields: ReviewField[], findings: Map<string, Finding>) {
    const { review } = this.bill;
    const around = { today: today(), invoiced: this.bill.edits.get("invoice_date")?.value ?? null };
    return repeat(
      fields,
      (field) => field.name,
      (field) => html`<bw-field
        .api=${this.api}
        .field=${field}
        .edit=${this.bill.edit(field.name)}
        .finding=${findings.get(field.name)}
        .locale=${review.locale}
        .pages=${review.pages}
        .around=${around}
        .answeredBy=${answerer(review.answeredBy)}
        ?needs=${!this.fixed && this.bill.needs(field, findings)}
        ?active=${this.active === field.name}
        ?fixed=${this.fixed}
      ></bw-field>`,
    );
  }

  private coding(kind: (typeof CODING_KINDS)[number]) {
    return html`<bw-coding
      .api=${this.api}
      .kind=${kind}
      .coding=${this.bill.review.coding[kind]}
      .edit=${this.bill.coding[kind]}
      .newName=${kind === "vendor" ? (newVendor(this.bill.edits)?.name ?? null) : null}
      ?active=${this.active === `coding-${kind}`}
      ?needs=${!this.fixed && this.bill.codingNeeds(kind)}
      ?fixed=${this.fixed}
    ></bw-coding>`;
  }
}
