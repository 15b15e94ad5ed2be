import { html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import type { OrgApi } from "../api/client";
import { offerActions } from "../shared/action-menu";
import { confidenceChip } from "../shared/confidence";
import { Element } from "../shared/element";
import { keyHint } from "../shared/key-hint";
import { press } from "../shared/keys";
import { say } from "../shared/toast";
import { toolButton } from "../shared/tool-button";
import { words } from "../strings";
import { readAmount, showAmount, showPrice } from "../values/amounts";
import type { BillEdits } from "./bill-edits";
import "./entry-picker";
import { entryLabel, type Picked } from "./entry-picker";
import { focusAt, placeIn, type TablePlace } from "./table-place";
import { toNextInput } from "./next-input";
import { reviewKeys } from "./review-keys";
import { shareKeys, type ShareKeys } from "./share-keys";
import * as shares from "./shares";

const w = words.shares;

/** How a bill is divided over accounts and properties. Fires `shares` with all rows; none is a whole bill. */
@customElement("bw-shares")
export class SharesTable extends Element implements ShareKeys {
  @property({ attribute: false }) api!: OrgApi;
  @property({ attribute: false }) bill!: BillEdits;
  @property({ type: Boolean }) needs = false;
  @property({ type: Boolean }) fixed = false;

  @state() private place: TablePlace = { row: 0, column: "percent" };
  private toFocus: TablePlace | null = null;

  private get rows(): shares.ShareEdit[] {
    return this.bill.coding.shares.rows;
  }

  private get total(): string {
    return this.bill.edits.get("total")?.value ?? "";
  }

  get can(): ShareKeys["can"] {
    const divided = !this.fixed && this.rows.length > 0;
    return { last: divided && this.bill.coding.vendor.chosen !== null, divided };
  }

  private change(rows: shares.ShareEdit[], toFocus: TablePlace | null = null): void {
    this.toFocus = toFocus;
    this.emit("shares", rows);
  }

  constructor() {
    super();
    offerActions(this, shareKeys, this);
  }

  /** A row that was asked for is there only when the bill has come back with it. */
  override async updated(changed: Map<string, unknown>): Promise<void> {
    if (!this.toFocus || !changed.has("bill")) return;
    const place = this.toFocus;
    this.toFocus = null;
    await Promise.all([...this.querySelectorAll<Element>("bw-entry")].map((one) => one.updateComplete));
    focusAt(this, place);
  }

  private divide(): void {
    const { account, property } = this.bill.coding;
    this.change(shares.divided(account.chosen, property.chosen), { row: 1, column: "property" });
  }

  /** What is typed counts before one goes on, or confirms the bill. */
  private key(event: KeyboardEvent): void {
    if (this.fixed || event.target instanceof HTMLButtonElement) return;
    if (event.key === "Enter" && event.target instanceof HTMLInputElement) this.typed(event.target);
    press(event, shareKeys, this);
  }

  next(): void {
    this.emit("field-done", document.activeElement?.id);
  }

  move(by: number): void {
    focusAt(this, { ...this.place, row: this.place.row + by });
  }

  add(): void {
    this.change(shares.added(this.rows), { row: this.rows.length, column: "property" });
  }

  evenly(): void {
    this.change(shares.evenly(this.rows, this.total));
  }

  remove(): void {
    const { row } = this.place;
    const left = this.rows.length > 2 ? shares.removed(this.rows, row) : [];
    this.change(left, { ...this.place, row: Math.min(row, left.length - 1) });
  }

  whole(): void {
    this.change([]);
  }

  async asLast(): Promise<void> {
    const vendor = this.bill.coding.vendor.chosen;
    if (!vendor) return;
    try {
      const last = await this.api.lastShares(vendor.id, this.bill.review.id);
      say(last ? words.lineTools.splitAs(last.invoiceNumber ?? vendor.name) : words.lineTools.neverSplit);
      if (last) this.change(last.shares, this.place);
    } catch (error) {
      say((error as Error).message, "bad");
    }
  }

  private typed(input: HTMLInputElement): void {
    const { row, column } = this.place;
    const value = readAmount(input.value.replace("%", "").trim(), this.bill.review.locale);
    if (value === null) this.change(this.rows);
    else if (column === "percent") this.change(shares.withPercent(this.rows, row, value));
    else if (column === "amount") this.change(shares.withAmount(this.rows, row, value, this.total));
  }

  private focused(target: HTMLElement): void {
    this.place = placeIn(target) ?? this.place;
    if (this.place.column === "percent" || this.place.column === "amount") {
      (target as HTMLInputElement).select();
      this.emit("field-focus", target.id);
    }
  }

  override render() {
    if (this.rows.length === 0) {
      return this.fixed
        ? nothing
        : html`<button class="quiet small" data-testid="divide" data-place="divide" @click=${this.divide}>
            ${w.divide} ${keyHint(reviewKeys.keys.divide)}
          </button>`;
    }
    const { locale } = this.bill.review;
    const amounts = shares.amounts(this.rows, this.total);
    const fault = this.fixed ? null : shares.faultOf(this.rows);
    return html`<section
      class="shares ${this.needs ? "needs" : ""}"
      aria-label=${w.title}
      data-testid="shares"
    >
      <h3>${w.title} ${this.proposal()}</h3>
      <table
        class="figures"
        @field-done=${toNextInput}
        @focusin=${(event: FocusEvent) => this.focused(event.target as HTMLElement)}
        @keydown=${this.key}
      >
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
        ${this.number(at, "percent", w.percentOf(at + 1), showPrice(row.percent, locale))}
      </td>
      <td class="number">
        ${this.number(at, "amount", w.amountOf(at + 1), amount === null ? "" : showAmount(amount, locale))}
      </td>
      <td>
        ${this.fixed
          ? nothing
          : html`<button
              class="quiet small"
              tabindex="-1"
              data-row=${at}
              data-column="remove"
              aria-label=${w.removeOf(at + 1)}
              title=${w.removeOf(at + 1)}
              @click=${() => this.remove()}
            >
              ×
            </button>`}
      </td>
    </tr>`;
  }

  private entry(kind: "account" | "property", row: shares.ShareEdit, at: number) {
    const chosen = row[kind];
    return html`<bw-entry
      data-row=${at}
      data-column=${kind}
      .api=${this.api}
      .kind=${kind}
      .inputId=${`share-${kind}-${at}`}
      .label=${w.entryOf(words.review.coding[kind], at + 1)}
      .shown=${chosen ? entryLabel(chosen) : ""}
      ?fixed=${this.fixed}
      @picked=${({ detail }: CustomEvent<Picked>) => this.change(this.rows.with(at, { ...row, [kind]: detail.entry }))}
      @kept=${() => this.change(this.rows)}
    ></bw-entry>`;
  }

  private number(row: number, column: "percent" | "amount", label: string, shown: string) {
    const id = `share-${column}-${row}`;
    return html`<input
      id=${id}
      data-testid=${id}
      data-row=${row}
      data-column=${column}
      class="number"
      inputmode="decimal"
      autocomplete="off"
      aria-label=${label}
      ?readonly=${this.fixed}
      .value=${live(shown)}
      @change=${(event: Event) => this.typed(event.target as HTMLInputElement)}
    />`;
  }

  private buttons() {
    const { add, evenly, last, whole } = shareKeys.keys;
    return html`<div class="row">
      ${toolButton("share-add", w.add, add, this)} ${toolButton("share-evenly", w.evenly, evenly, this)}
      ${toolButton("share-last", words.lineTools.asLast, last, this)} ${toolButton("share-whole", w.whole, whole, this)}
    </div>`;
  }
}
