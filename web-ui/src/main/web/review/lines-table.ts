import { html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { OrgApi } from "../api/client";
import type { InvoiceLine } from "../api/types";
import { offerActions } from "../shared/action-menu";
import { Element } from "../shared/element";
import { press } from "../shared/keys";
import { say } from "../shared/toast";
import { words } from "../strings";
import type { Finding } from "./checks";
import type { Picked } from "./entry-picker";
import { folding } from "./folding";
import { columnsShown } from "./line-columns";
import { added, bookedTo, cellName, EMPTY_LINE, LINE_COLUMNS, tidied, typedCell, type LineCell, type LineColumn, type LineEdit } from "./line-edits";
import { lineKeys, type LineKeys } from "./line-keys";
import { filledDown, halved, isTable, joined, pasted, rest, shifted } from "./line-operations";
import { cellAt, placeOf, range, type LinePlace } from "./line-place";
import { lineHead, lineRow } from "./line-row";
import { lineSum, type Totals } from "./line-sum";
import { lineSumRow, lineTools } from "./line-tools";
import { focusAt } from "./table-place";
import { toNextInput } from "./next-input";

/** What was bought, line by line, to read and to correct. Fires `lines` (all of them) and `field-focus` (the cell's name). */
@customElement("bw-lines")
export class LinesTable extends Element implements LineKeys {
  @property({ attribute: false }) api!: OrgApi;
  @property({ attribute: false }) lines: LineEdit[] = [];
  @property({ attribute: false }) findings = new Map<string, Finding>();
  @property({ attribute: false }) totals!: Totals;
  @property({ attribute: false }) locale = "en";
  @property({ type: Boolean }) fixed = false;
  /** Lines are booked one by one, or are to be. */
  @state() private apart = false;
  /** All columns are in sight, those too that are empty. */
  @state() private wide = false;
  /** The cell that has or had the focus, and the rows that are chosen besides, ascending. */
  @state() private place: LinePlace = { row: 0, column: "description" };
  @state() private chosen: number[] = [];
  /** A line that was just divided: while the first part's amount is typed, the second has what is left. */
  private divided: { row: number; whole: InvoiceLine } | null = null;
  private toFocus: LinePlace | null = null;

  constructor() {
    super();
    offerActions(this, lineKeys, this);
  }

  override willUpdate(): void {
    const last = this.lines.length - 1;
    if (this.chosen.some((row) => row > last)) this.chosen = [];
    if (this.place.row > last) this.place = { ...this.place, row: Math.max(0, last) };
  }

  /** A row that was asked for is there only when the bill has come back with it. */
  override updated(changed: Map<string, unknown>): void {
    if (!this.toFocus || !changed.has("lines")) return;
    focusAt(this, this.toFocus);
    this.toFocus = null;
  }

  private get rows(): number[] {
    return this.chosen.length > 0 ? this.chosen : [this.place.row];
  }

  get can(): LineKeys["can"] {
    const [first = 0, last = 0] = [this.rows[0], this.rows.at(-1)];
    return {
      join: this.chosen.length > 1,
      fill: this.chosen.length > 1 || (this.chosen.length === 0 && this.place.row < this.lines.length - 1),
      shift: last - first === this.rows.length - 1,
      clear: this.chosen.length > 0,
    };
  }

  private change(lines: LineEdit[], toFocus: LinePlace, chosen: number[] = []): void {
    if (this.fixed) return;
    this.divided = null;
    this.chosen = chosen;
    this.toFocus = toFocus;
    this.emit("lines", lines);
  }

  next(): void {
    if (!focusAt(this, { ...this.place, row: this.place.row + 1 })) this.addLine(this.lines.length);
  }

  move(by: number): void {
    this.chosen = [];
    focusAt(this, { ...this.place, row: this.place.row + by });
  }

  /** From where the choice began to the row that the focus moves to. */
  choose(by: number): void {
    const { row } = this.place;
    const to = Math.max(0, Math.min(this.lines.length - 1, row + by));
    const [first, last] = [this.chosen[0] ?? row, this.chosen.at(-1) ?? row];
    const from = row === last ? first : last;
    this.chosen = range(from, to);
    focusAt(this, { ...this.place, row: to });
  }

  private toggle(row: number, on: boolean): void {
    const others = this.chosen.filter((one) => one !== row);
    this.chosen = on ? [...others, row].sort((a, b) => a - b) : others;
  }

  clear(): void {
    this.chosen = [];
  }

  insert(): void {
    this.addLine(this.place.row);
  }

  private addLine(row: number): void {
    this.change(added(this.lines, row), { row, column: "description" });
  }

  halve(): void {
    const { row } = this.place;
    const whole = this.lines[row]?.line;
    if (!whole) return;
    this.change(halved(this.lines, row), { row, column: "amount" });
    this.divided = { row, whole };
  }

  join(): void {
    const row = this.rows[0]!;
    this.change(joined(this.lines, this.rows), { row, column: "description" });
  }

  fill(): void {
    const rows = this.chosen.length > 1 ? this.chosen : range(this.place.row, this.lines.length - 1);
    this.change(filledDown(this.lines, rows, this.place.column), this.place, this.chosen);
  }

  shift(by: 1 | -1): void {
    const lines = shifted(this.lines, this.rows, by);
    if (lines === this.lines) return;
    const chosen = this.chosen.map((row) => row + by);
    this.change(lines, { ...this.place, row: this.place.row + by }, chosen);
  }

  remove(): void {
    const left = this.lines.filter((_, row) => !this.rows.includes(row));
    this.change(left, { ...this.place, row: Math.max(0, Math.min(this.rows[0]!, left.length - 1)) });
  }

  private paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    const column = LINE_COLUMNS.find((one) => one === this.place.column);
    if (this.fixed || !column || !isTable(text)) return;
    event.preventDefault();
    const lines = pasted(this.lines, { row: this.place.row, column }, text, this.locale, EMPTY_LINE, this.columns);
    say(words.lineTools.pasted(text.trim().split(/\r?\n|\r/).length));
    this.change(lines, this.place);
  }

  private typed(cell: LineCell, text: string): void {
    const lines = typedCell(this.lines, cell, text, this.locale);
    const part = this.divided;
    this.emit("lines", part?.row === cell.row && cell.column === "amount" ? rest(lines, part.row, part.whole) : lines);
  }

  private focused(event: FocusEvent): void {
    const place = placeOf(event.target);
    if (!place) return;
    this.place = place;
    const cell = cellAt(place);
    if (!cell) return;
    if (cell.column !== "amount" || cell.row !== this.divided?.row) this.divided = null;
    (event.target as HTMLInputElement).select();
    this.emit("field-focus", cellName(cell));
  }

  private left(event: FocusEvent): void {
    const cell = cellAt(placeOf(event.target));
    if (cell && this.lines[cell.row]?.typed[cell.column] !== undefined) this.emit("lines", tidied(this.lines, cell));
  }

  private picked(event: CustomEvent<Picked>): void {
    const place = placeOf(event.target);
    if (place) this.emit("lines", bookedTo(this.lines, place.row, { [place.column]: event.detail.entry }));
  }

  private get columns(): LineColumn[] {
    return columnsShown(this.lines, this.wide);
  }

  private get unseen(): LineColumn[] {
    return LINE_COLUMNS.filter((one) => !this.columns.includes(one));
  }

  private async widen(): Promise<void> {
    const [column] = this.unseen;
    this.wide = true;
    await this.updateComplete;
    if (column) focusAt(this, { ...this.place, column });
  }

  private get booked(): boolean {
    return this.apart || this.lines.some(({ line }) => !!line.coding);
  }

  override render() {
    if (this.lines.length === 0 && this.fixed) return nothing;
    return folding(
      "lines",
      words.review.sections.lines,
      this.lines.length,
      html`${this.lines.length === 0 ? nothing : this.table()} ${this.fixed ? nothing : this.tools()}`,
    );
  }

  private tools() {
    const [lines, chosen, booked] = [this.lines.length, this.chosen.length, this.booked];
    const [widen, bookEach] = [() => void this.widen(), () => (this.apart = true)];
    return lineTools(this, { lines, chosen, booked, hidden: this.unseen, add: () => this.addLine(lines), widen, bookEach });
  }

  private table() {
    const { api, findings, locale, columns, fixed, booked } = this;
    const sum = lineSum(this.lines, this.totals);
    const rows = this.lines.map((edit, row) => lineRow(edit, row, { api, findings, locale, columns, fixed, booked, chosen: this.chosen.includes(row) }));
    return html`<table
      class="figures"
      aria-label=${words.review.sections.lines}
      @field-done=${toNextInput}
      @focusin=${this.focused}
      @focusout=${this.left}
      @picked=${this.picked}
      @paste=${this.paste}
      @keydown=${(event: KeyboardEvent) => this.fixed || press(event, lineKeys, this)}
      @input=${(event: Event) => this.input(event.target as HTMLInputElement)}
    >
      <thead>${lineHead(columns, fixed)}</thead>
      <tbody>${rows}</tbody>
      ${sum ? html`<tfoot>${lineSumRow(sum, locale, columns, fixed)}</tfoot>` : nothing}
    </table>`;
  }

  private input(input: HTMLInputElement): void {
    if (input.type === "checkbox") return this.toggle(Number(input.dataset["row"]), input.checked);
    const cell = cellAt(placeOf(input));
    if (cell) this.typed(cell, input.value);
  }
}
