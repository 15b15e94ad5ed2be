import type { InvoiceLine, LineCoding } from "../api/types";
import { amountOf, rounded, units } from "../values/amounts";
import { bookedTo, LINE_COLUMNS, readCell, typedCell, type LineCell, type LineColumn, type LineEdit } from "./line-edits";

/** What stands in a line below another: typed, or chosen from a list. */
export type FillColumn = LineColumn | "account" | "property";

const CENT = 100n;
const asIs = (line: InvoiceLine): LineEdit => ({ line, typed: {} });

/** One line as two that add to it: half of its amount and quantity each, the odd cent in the second. */
export function halved(lines: LineEdit[], row: number): LineEdit[] {
  const whole = lines[row]!.line;
  const amount = units(whole.amount ?? "");
  const half = amount === null ? null : amountOf((amount / (2n * CENT)) * CENT);
  const first = { ...whole, amount: half };
  return lines.toSpliced(row, 1, ...shared(first, whole));
}

/** After the first part of a divided line was given another amount: the second is what is left of the whole. */
export function rest(lines: LineEdit[], row: number, whole: InvoiceLine): LineEdit[] {
  const first = lines[row]!;
  const [line, other] = shared(first.line, whole);
  return lines.toSpliced(row, 2, { line: line.line, typed: first.typed }, other);
}

function shared(first: InvoiceLine, whole: InvoiceLine): [LineEdit, LineEdit] {
  const [all, part, quantity] = [whole.amount, first.amount, whole.quantity].map((one) => units(one ?? ""));
  if (!all || part == null) return [asIs({ ...first, quantity: null }), asIs({ ...whole, amount: null, quantity: null })];
  const ofQuantity = quantity == null ? null : rounded(quantity * part, all);
  const mine = ofQuantity === null ? null : amountOf(ofQuantity);
  const other = ofQuantity === null ? null : amountOf(quantity! - ofQuantity);
  return [asIs({ ...first, quantity: mine }), asIs({ ...whole, amount: amountOf(all - part), quantity: other })];
}

/** Several lines as one in the place of the first: amounts and like quantities added, what differs left empty. */
export function joined(lines: LineEdit[], rows: number[]): LineEdit[] {
  const all = rows.map((row) => lines[row]!.line);
  const [first] = all;
  if (!first || all.length < 2) return lines;
  const same = <K extends keyof InvoiceLine>(key: K) => (all.every((one) => one[key] === first[key]) ? first[key] : null);
  const unitPrice = same("unitPrice");
  const alike = unitPrice !== null && all.every((one) => one.unit === first.unit);
  const line: InvoiceLine = {
    description: [...new Set(all.flatMap((one) => one.description || []))].join("; "),
    quantity: alike ? sumOf(all.map((one) => one.quantity)) : null,
    unit: alike ? first.unit : null,
    unitPrice: alike ? unitPrice : null,
    amount: sumOf(all.map((one) => one.amount)),
    taxRate: same("taxRate"),
    coding: all.every((one) => sameCoding(one.coding, first.coding)) ? first.coding : null,
  };
  return lines.flatMap((edit, row) => (row === rows[0] ? [asIs(line)] : rows.includes(row) ? [] : [edit]));
}

const sameCoding = (a: LineCoding | null, b: LineCoding | null) =>
  a?.account?.id === b?.account?.id && a?.property?.id === b?.property?.id;

function sumOf(values: (string | null)[]): string | null {
  const all = values.map((one) => units(one ?? ""));
  return all.every((one) => one !== null) ? amountOf(all.reduce((sum, one) => sum + one, 0n)) : null;
}

/** What the first of the rows has in a column, in the others too. */
export function filledDown(lines: LineEdit[], [from, ...to]: number[], column: FillColumn): LineEdit[] {
  const source = from === undefined ? undefined : lines[from];
  if (!source) return lines;
  return lines.map((edit, row) => (to.includes(row) ? filled(edit, source, column) : edit));
}

function filled(edit: LineEdit, source: LineEdit, column: FillColumn): LineEdit {
  if (column !== "account" && column !== "property") {
    const { [column]: _, ...typed } = edit.typed;
    const same = source.typed[column];
    return {
      line: { ...edit.line, [column]: source.line[column] },
      typed: same === undefined ? typed : { ...typed, [column]: same },
    };
  }
  return bookedTo([edit], 0, { [column]: source.line.coding?.[column] ?? null })[0]!;
}

/** The rows, which follow one another, one place up or down; as they are at the end. */
export function shifted(lines: LineEdit[], rows: number[], by: 1 | -1): LineEdit[] {
  const [first, last] = [rows[0]!, rows.at(-1)!];
  const passed = by < 0 ? first - 1 : last + 1;
  const neighbour = lines[passed];
  if (!neighbour) return lines;
  return lines.toSpliced(passed, 1).toSpliced(by < 0 ? last : first, 0, neighbour);
}

/**
 * Rows out of a spreadsheet, from a cell on and as many lines more as they need.
 *
 * @param shown the columns that the person sees
 */
export function pasted(
  lines: LineEdit[],
  cell: LineCell,
  text: string,
  locale: string,
  empty: LineEdit,
  shown: LineColumn[],
): LineEdit[] {
  const rows = withoutHeading(cells(text), locale);
  return rows.reduce((result, values, index) => {
    const row = cell.row + index;
    const columns = columnsFor(cell.column, values.length, shown);
    const grown = row < result.length ? result : [...result, empty];
    return columns.reduce((all, column, at) => typedCell(all, { row, column }, values[at]!.trim(), locale), grown);
  }, lines);
}

/** What a description usually comes with, by how many columns there are. */
const WITH_DESCRIPTION: Record<number, LineColumn[]> = {
  2: ["description", "amount"],
  3: ["description", "quantity", "amount"],
  4: ["description", "quantity", "unitPrice", "amount"],
};

/** More than are in sight fill those that are not, too. */
function columnsFor(from: LineColumn, count: number, shown: LineColumn[]): LineColumn[] {
  const usual = from === "description" ? WITH_DESCRIPTION[count] : undefined;
  if (usual) return usual;
  const inSight = shown.slice(shown.indexOf(from));
  return (count <= inSight.length ? inSight : LINE_COLUMNS.slice(LINE_COLUMNS.indexOf(from))).slice(0, count);
}

function withoutHeading(rows: string[][], locale: string): string[][] {
  const isNumber = (value: string | undefined) => readCell(value ?? "", locale) !== null;
  const [heading, next] = rows;
  return heading && next && isNumber(next.at(-1)) && !isNumber(heading.at(-1)) ? rows.slice(1) : rows;
}

/** Tab-separated as spreadsheets copy it: a cell with a break or a mark in it stands in quotes. */
function cells(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r?\n|\r|$)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"').replace(/\s+/g, " ") ?? plain ?? "");
    if (end === "") break;
    if (end !== "\t") rows.push([]);
  }
  return rows.filter((row) => row.some((cell) => cell.trim() !== ""));
}

/** Whether a text has more than one cell. */
export const isTable = (text: string) => /\t|[\r\n]+[^\r\n]/.test(text);
