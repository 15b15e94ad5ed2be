import { html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import type { OrgApi } from "../api/client";
import { confidenceChip } from "../shared/confidence";
import { Element } from "../shared/element";
import { words } from "../strings";
import { readAmount, showAmount, showPrice } from "../values/amounts";
import type { BillEdits } from "./bill-edits";
import { EntryPicker, entryLabel, type Picked } from "./entry-picker";
import { toNextInput } from "./next-input";
import * as shares from "./shares";

const w = words.shares;

/** How a bill is divided over accounts and properties. Fires `shares` with all rows; none is a whole bill. */
@customElement("bw-shares")
export class SharesTable extends Element {
  @property({ attribute: false }) api!: OrgApi;
  @property({ attribute: false }) bill!: BillEdits;
  @property({ type: Boolean }) needs = false;
  @property({ type: Boolean }) fixed = false;

  private focusOn: string | null = null;

  private get rows(): shares.ShareEdit[] {
    return this.bill.coding.shares.rows;
  }

  private get total(): string {
    return this.bill.edits.get("total")?.value ?? "";
  }

  private change(rows: shares.ShareEdit[], focus: string | null = null): void {
    this.focusOn = focus;
    this.emit("shares", rows);
  }

  /** A row that was asked for is there only when the bill has come back with it. */
  override updated(): void {
    const input = this.focusOn && this.querySelector<HTMLElement>(`bw-entry[data-for="${this.focusOn}"]`);
    if (!(input instanceof EntryPicker)) return;
    this.focusOn = null;
    void input.updateComplete.then(() => input.querySelector("input")?.focus());
  }

  private set(at: number, change: Partial<shares.ShareEdit>): void {
    this.change(this.rows.map((row, i) => (i === at ? { ...row, ...change } : row)));
  }

  private divide(): void {
    const { account, property } = this.bill.coding;
    this.change(shares.divided(account.chosen, property.chosen), "share-property-1");
  }

  override render() {
    if (this.rows.length === 0) {
      return this.fixed
        ? nothing
        : html`<button class="quiet small" data-testid="divide" @click=${this.divide}>${w.divide}</button>`;
    }
    const { locale } = this.bill.review;
    const amounts = shares.amounts(this.rows, this.total);
    const fault = this.fixed ? null : shares.faultOf(this.rows);
    return html`<section class="shares ${this.needs ? "needs" : ""}" aria-label=${w.title} data-testid="shares">
      <h3>${w.title} ${this.proposal()}</h3>
      <table class="figures" @field-done=${toNextInput}>
        <thead>
          <tr>
            <th scope="col">${words.review.coding.account}</th>
            <th scope="col">${words.review.coding.property}</th>
            <th scope="col" class="number">${w.percent}</th>
            <th scope="col" class="number">${w.amount}</th>
            <td></td>
          </tr>
        </thead>
        <tbody>
          ${this.rows.map((row, at) => this.row(row, at, amounts[at] ?? null, locale))}
        </tbody>
      </table>
      ${fault ? html`<p class="finding blocks" role="alert" data-testid="shares-fault">${w.fault(fault, locale)}</p>` : nothing}
      ${this.fixed ? nothing : this.buttons()}
    </section>`;
  }

  private proposal() {
    const { proposed } = this.bill.review.coding.shares;
    if (!proposed || this.bill.coding.shares.touched || this.fixed) return nothing;
    return html`${confidenceChip(proposed.confidence, "confidence-shares")}
      <span class="source" title=${proposed.because.join(" · ")}>${proposed.because[0] ?? ""}</span>`;
  }

  private row(row: shares.ShareEdit, at: number, amount: string | null, locale: string) {
    return html`<tr data-testid="share-row">
      <td>${this.entry("account", row, at)}</td>
      <td>${this.entry("property", row, at)}</td>
      <td class="number">
        ${this.number(`share-percent-${at}`, w.percentOf(at + 1), showPrice(row.percent, locale), (text) => {
          const percent = readAmount(text.replace("%", ""), locale);
          this.change(percent === null ? this.rows : shares.withPercent(this.rows, at, percent));
        })}
      </td>
      <td class="number">
        ${this.number(`share-amount-${at}`, w.amountOf(at + 1), amount === null ? "" : showAmount(amount, locale), (text) => {
          const typed = readAmount(text, locale);
          this.change(typed === null ? this.rows : shares.withAmount(this.rows, at, typed, this.total));
        })}
      </td>
      <td>
        ${this.fixed
          ? nothing
          : html`<button
              class="quiet small"
              aria-label=${w.removeOf(at + 1)}
              title=${w.removeOf(at + 1)}
              @click=${() => this.change(this.rows.length > 2 ? shares.removed(this.rows, at) : [])}
            >
              ×
            </button>`}
      </td>
    </tr>`;
  }

  private entry(kind: "account" | "property", row: shares.ShareEdit, at: number) {
    const chosen = row[kind];
    return html`<bw-entry
      data-for=${`share-${kind}-${at}`}
      .api=${this.api}
      .kind=${kind}
      .inputId=${`share-${kind}-${at}`}
      .label=${w.entryOf(words.review.coding[kind], at + 1)}
      .shown=${chosen ? entryLabel(chosen) : ""}
      ?fixed=${this.fixed}
      @picked=${({ detail }: CustomEvent<Picked>) => this.set(at, { [kind]: detail.entry })}
      @kept=${() => this.change(this.rows)}
    ></bw-entry>`;
  }

  private number(id: string, label: string, shown: string, changed: (text: string) => void) {
    return html`<input
      id=${id}
      data-testid=${id}
      class="number"
      inputmode="decimal"
      autocomplete="off"
      aria-label=${label}
      ?readonly=${this.fixed}
      .value=${live(shown)}
      @focus=${(event: Event) => {
        (event.target as HTMLInputElement).select();
        this.emit("field-focus", id);
      }}
      @change=${(event: Event) => changed((event.target as HTMLInputElement).value)}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        changed((event.target as HTMLInputElement).value);
        this.emit("field-done", id);
      }}
    />`;
  }

  private buttons() {
    const last = this.rows.length;
    return html`<div class="row">
      <button class="quiet small" data-testid="share-add" @click=${() => this.change(shares.added(this.rows), `share-property-${last}`)}>
        ${w.add}
      </button>
      <button class="quiet small" data-testid="share-evenly" @click=${() => this.change(shares.evenly(this.rows))}>${w.evenly}</button>
      <button class="quiet small" data-testid="share-whole" @click=${() => this.change([])}>${w.whole}</button>
    </div>`;
  }
}
