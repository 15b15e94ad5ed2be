import { html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import type { OrgApi } from "../api/client";
import { confidenceChip } from "../shared/confidence";
import { Element } from "../shared/element";
import { press } from "../shared/keys";
import { said, words } from "../strings";
import { showNumber } from "../values/amounts";
import type { Finding } from "./checks";
import "./entry-picker";
import { entryLabel, type Picked } from "./entry-picker";
import { lineKeys, type LineKeys } from "./line-keys";
import { toNextInput } from "./next-input";
import { folding } from "./folding";
import {
  added,
  bookedTo,
  cellName,
  cellText,
  LINE_COLUMNS,
  removed,
  tidied,
  typedCell,
  type LineCell,
  type LineColumn,
  type LineEdit,
} from "./line-edits";

const w = words.lines;
/** The XML names units by the codes of UN/ECE recommendation 20; what is no such code is shown as it is. */
const unitLabel = (unit: string) => said(w.units, unit);

/** What was bought, line by line, to read and to correct. Fires `lines` (all of them) and `field-focus` (the cell's name). */
@customElement("bw-lines")
export class LinesTable extends Element {
  @property({ attribute: false }) api!: OrgApi;
  @property({ attribute: false }) lines: LineEdit[] = [];
  @property({ attribute: false }) findings = new Map<string, Finding>();
  @property({ attribute: false }) locale = "en";
  @property({ type: Boolean }) fixed = false;
  /** Lines are booked one by one, or are to be. */
  @state() private apart = false;
  private toFocus: LineCell | null = null;

  override updated(): void {
    if (this.toFocus && this.focusCell(this.toFocus)) this.toFocus = null;
  }

  private focusCell(cell: LineCell): boolean {
    const input = this.querySelector<HTMLElement>(`#${CSS.escape(`field-${cellName(cell)}`)}`);
    input?.focus();
    return input !== null;
  }

  private addLine(row: number): void {
    this.toFocus = { row, column: "description" };
    this.emit("lines", added(this.lines, row));
  }

  private removeLine(row: number, column: LineColumn): void {
    this.toFocus = this.lines.length > 1 ? { row: Math.min(row, this.lines.length - 2), column } : null;
    this.emit("lines", removed(this.lines, row));
  }

  private keysAt({ row, column }: LineCell): LineKeys {
    const to = (by: number) => this.focusCell({ row: row + by, column });
    return {
      next: () => to(1) || this.addLine(row + 1),
      move: to,
      remove: () => this.removeLine(row, column),
    };
  }

  override render() {
    if (this.lines.length === 0 && this.fixed) return nothing;
    return folding(
      "lines",
      words.review.sections.lines,
      this.lines.length,
      html`${this.lines.length === 0 ? nothing : this.table()}
      ${this.fixed
        ? nothing
        : html`<button class="quiet small" data-testid="add-line" @click=${() => this.addLine(this.lines.length)}>
            ${w.add}
          </button>
          ${this.lines.length === 0 || this.booked
            ? nothing
            : html`<button class="quiet small" data-testid="book-lines" @click=${() => (this.apart = true)}>${w.bookEach}</button>`}`}`,
    );
  }

  private get booked(): boolean {
    return this.apart || this.lines.some(({ line }) => !!line.coding);
  }

  private table() {
    return html`<table
      class="figures"
      aria-label=${words.review.sections.lines}
      @field-done=${toNextInput}
    >
      <thead>
        <tr>
          <th scope="col">${w.description}</th>
          <th scope="col" class="number">${w.quantity}</th>
          <th scope="col">${w.unit}</th>
          <th scope="col" class="number">${w.unitPrice}</th>
          <th scope="col" class="number">${w.amount}</th>
          <th scope="col" class="number">${w.taxRate}</th>
          ${this.fixed ? nothing : html`<td></td>`}
        </tr>
      </thead>
      <tbody>
        ${this.lines.map((edit, row) => this.row(edit, row))}
      </tbody>
    </table>`;
  }

  private row(edit: LineEdit, row: number) {
    const { unit, taxRate } = edit.line;
    const [description, quantity, unitPrice, amount] = LINE_COLUMNS.map((column) => this.cell(edit, { row, column }));
    return html`<tr data-testid="line-row">
      <td class="what">${description}</td>
      <td class="number">${quantity}</td>
      <td class="unit" title=${unit || nothing}>${unitLabel(unit ?? "")}</td>
      <td class="number">${unitPrice}</td>
      <td class="number">${amount}</td>
      <td class="number">${taxRate === null ? "–" : w.percent(showNumber(taxRate, this.locale))}</td>
      ${this.fixed
        ? nothing
        : html`<td>
            <button
              class="quiet small"
              data-testid="remove-line"
              aria-label=${w.remove(row + 1)}
              title=${w.remove(row + 1)}
              @click=${() => this.removeLine(row, "description")}
            >
              ×
            </button>
          </td>`}
    </tr>
    ${this.booked ? this.coding(edit, row) : nothing}`;
  }

  private coding({ line }: LineEdit, row: number) {
    const entry = (kind: "account" | "property") =>
      html`<bw-entry
        .api=${this.api}
        .kind=${kind}
        .inputId=${`line-${row}-${kind}`}
        .label=${w.cell(words.review.coding[kind], row + 1)}
        .hint=${this.fixed ? "" : w.asTheBill[kind]}
        .shown=${line.coding?.[kind] ? entryLabel(line.coding[kind]) : ""}
        ?fixed=${this.fixed}
        @picked=${({ detail }: CustomEvent<Picked>) =>
          this.emit("lines", bookedTo(this.lines, row, { [kind]: detail.entry }))}
      ></bw-entry>`;
    const why = line.coding?.because.join(" · ") ?? "";
    return html`<tr class="booked" data-testid="line-coding">
      <td colspan="7">
        <div class="row">
          ${entry("account")} ${entry("property")}
          <span title=${why || nothing}>${confidenceChip(line.coding?.confidence ?? null)}</span>
        </div>
      </td>
    </tr>`;
  }

  private cell(edit: LineEdit, cell: LineCell) {
    const text = cellText(edit, cell.column, this.locale);
    if (this.fixed) return text || "–";
    const name = cellName(cell);
    const finding = this.findings.get(name);
    return html`<input
      id="field-${name}"
      data-testid="line-${cell.column}"
      aria-label=${w.cell(w[cell.column], cell.row + 1)}
      aria-invalid=${finding ? "true" : nothing}
      title=${finding?.text ?? nothing}
      autocomplete="off"
      spellcheck="false"
      .value=${live(text)}
      @input=${(event: Event) =>
        this.emit("lines", typedCell(this.lines, cell, (event.target as HTMLInputElement).value, this.locale))}
      @keydown=${(event: KeyboardEvent) => press(event, lineKeys, this.keysAt(cell))}
      @focus=${() => this.emit("field-focus", name)}
      @blur=${() => {
        if (edit.typed[cell.column] !== undefined) this.emit("lines", tidied(this.lines, cell));
      }}
    />`;
  }
}
