import type { CodingKind, Confirmation, Review, ReviewField } from "../api/types";
import type { Turns } from "../page/view-choices";
import { fieldLabel, words } from "../strings";
import { showAmount } from "../values/amounts";
import { NEEDS_A_PERSON_BELOW, needsAPerson } from "../shared/sureness";
import { check, type Finding } from "./checks";
import { codingOf, firstCoding, type CodingEdit, type CodingEdits } from "./coding";
import { isIdle, keptOf, laidOver, type Kept } from "./draft";
import { firstType, isBill, type TypeEdit } from "./document-type";
import { badCells, cellName, confirmedLine, lineEdits, type LineEdit } from "./line-edits";
import { isOff, lineSum, type LineSum, type Totals } from "./line-sum";
import { faultOf, type ShareEdit } from "./shares";
import { confirmedOf, firstEdit, isChanged, type Edit } from "./edit";

/** Shown first, and asked for when nothing was found. */
export const MAIN_FIELDS = [
  "vendor",
  "invoice_number",
  "invoice_date",
  "due_date",
  "currency",
  "net_total",
  "tax_total",
  "total",
];
/** The finding about how a bill is divided. */
export const SHARES = "shares";
/** All lines at once: what they add to, or more or fewer of them. */
export const LINES = "lines";
const ASKED_FOR = ["vendor", "invoice_number", "invoice_date", "total", "currency"];

/** All that a reviewer can change of a bill. */
export type BillContent = Pick<BillEdits, "edits" | "coding" | "lines" | "type">;

/** One bill under review: the server's proposal and what the reviewer made of it. Never changed in place. */
export class BillEdits {
  private constructor(
    readonly review: Review,
    readonly edits: Map<string, Edit>,
    readonly coding: CodingEdits,
    readonly lines: LineEdit[],
    readonly type: TypeEdit,
    readonly turns: Turns,
    readonly refused: Map<string, string>,
  ) {}

  /** As proposed or confirmed, with what the person made of it before. */
  static of(review: Review, kept: Kept | null = null): BillEdits {
    const edits = new Map(review.fields.map((field) => [field.name, firstEdit(field, review.locale)]));
    const first = new BillEdits(review, edits, firstCoding(review), lineEdits(review.lines), firstType(review), {}, new Map());
    return kept ? first.next(laidOver(first, kept)) : first;
  }

  private next(change: Partial<Pick<BillEdits, "edits" | "coding" | "lines" | "type" | "turns" | "refused">>): BillEdits {
    return new BillEdits(
      this.review,
      change.edits ?? this.edits,
      change.coding ?? this.coding,
      change.lines ?? this.lines,
      change.type ?? this.type,
      change.turns ?? this.turns,
      change.refused ?? this.refused,
    );
  }

  with(name: string, edit: Edit): BillEdits {
    const edits = new Map(this.edits).set(name, edit);
    if (!this.refused.has(name)) return this.next({ edits });
    const refused = new Map(this.refused);
    refused.delete(name);
    return this.next({ edits, refused });
  }

  withCoding(kind: CodingKind, edit: CodingEdit): BillEdits {
    return this.next({ coding: { ...this.coding, [kind]: edit } });
  }

  /** The server's objections to lines count by place, so they go with any change. */
  withLines(lines: LineEdit[]): BillEdits {
    const refused = new Map([...this.refused].filter(([name]) => !name.startsWith("lines")));
    return this.next({ lines, refused });
  }

  withShares(rows: ShareEdit[]): BillEdits {
    return this.next({ coding: { ...this.coding, shares: { rows, touched: true } } });
  }

  withType(type: TypeEdit): BillEdits {
    return this.next({ type });
  }

  withTurns(turns: Turns): BillEdits {
    return this.next({ turns });
  }

  /** The server's own objections, by field. */
  withRefusals(errors: { field: string; message: string }[]): BillEdits {
    return this.next({ refused: new Map(errors.map((error) => [error.field, error.message])) });
  }

  /** As it was at another time. */
  withContent({ edits, coding, lines, type }: BillContent): BillEdits {
    return this.next({ edits, coding, lines, type });
  }

  /** As proposed. */
  fresh(): BillEdits {
    return BillEdits.of(this.review);
  }

  /** What the person made of it. */
  kept(): Kept {
    return keptOf(this, this.fresh());
  }

  get edited(): boolean {
    const fresh = this.fresh();
    return !isIdle(keptOf(this, fresh), fresh);
  }

  edit(name: string): Edit {
    return this.edits.get(name)!;
  }

  /** What the lines are held against. */
  get totals(): Totals {
    const value = (name: string) => this.edits.get(name)?.value ?? null;
    return {
      line_total: value("line_total"),
      net_total: value("net_total"),
      tax_total: value("tax_total"),
      total: value("total"),
    };
  }

  findings(): Map<string, Finding> {
    const found = check(this.review.fields, this.edits, this.review.locale);
    const text = words.checks.amount(showAmount("1234.50", this.review.locale));
    for (const cell of badCells(this.lines)) found.set(cellName(cell), { text, blocks: true });
    const sum = lineSum(this.lines, this.totals);
    if (sum?.against && isOff(sum)) found.set(LINES, { text: this.offBy(sum, sum.against), blocks: false });
    const fault = this.divided ? faultOf(this.coding.shares.rows) : null;
    if (fault) found.set(SHARES, { text: words.shares.fault(fault, this.review.locale), blocks: true });
    for (const [field, text] of this.refused) found.set(field, { text, blocks: false });
    return found;
  }

  private offBy({ sum, target }: LineSum, against: keyof Totals): string {
    const shown = (value: string | null) => showAmount(value ?? "", this.review.locale);
    return words.typing.lines(shown(sum), fieldLabel(against), shown(target));
  }

  /** Whether Enter should stop here. */
  needs(field: ReviewField, findings: Map<string, Finding>): boolean {
    const edit = this.edit(field.name);
    if (edit.checked) return false;
    if (findings.has(field.name)) return true;
    if (isChanged(field, edit)) return false;
    return field.proposed
      ? field.proposed.conflict != null || needsAPerson(field.proposed)
      : ASKED_FOR.includes(field.name) && edit.value === null;
  }

  get typeNeeds(): boolean {
    const proposed = this.review.documentType.proposed;
    return !this.type.said && proposed !== null && proposed.confidence < NEEDS_A_PERSON_BELOW;
  }

  /** The machine thinks that this is no bill, and no person has said anything yet. */
  get doubted(): boolean {
    return !this.type.said && !isBill(this.type.value);
  }

  /** Over several accounts or properties. */
  get divided(): boolean {
    return this.coding.shares.rows.length > 0;
  }

  get sharesNeed(): boolean {
    const { rows, touched } = this.coding.shares;
    const sure = this.review.coding.shares.proposed?.confidence ?? 1;
    return rows.length > 0 && (faultOf(rows) !== null || (!touched && sure < NEEDS_A_PERSON_BELOW));
  }

  codingNeeds(kind: CodingKind): boolean {
    if (kind !== "vendor" && this.divided) return false;
    const { chosen, makeNew, touched } = this.coding[kind];
    if (touched) return false;
    const sure = this.review.coding[kind].proposed?.confidence ?? 0;
    return chosen ? sure < NEEDS_A_PERSON_BELOW : !makeNew;
  }

  /** @param seen the keys of the warnings that the reviewer has seen */
  confirmation(seen: string[]): Confirmation {
    const fields = this.review.fields.flatMap((field) => confirmedOf(field, this.edit(field.name)) ?? []);
    const coding = codingOf(this.coding, this.edits);
    const lines = this.lines.map(confirmedLine);
    return { version: this.review.version, fields, lines, coding, documentType: this.type.value, seen };
  }
}
