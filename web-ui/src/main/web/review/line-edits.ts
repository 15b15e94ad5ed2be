import type { ConfirmedLine, InvoiceLine, LineCoding, ListEntry } from "../api/types";
import { said, words } from "../strings";
import { readAmount, showAmount, showNumber, showPrice } from "../values/amounts";

export type LineColumn = "description" | "quantity" | "unit" | "unitPrice" | "amount" | "taxRate";
/** In the order in which they are shown and typed. */
export const LINE_COLUMNS: LineColumn[] = ["description", "quantity", "unit", "unitPrice", "amount", "taxRate"];
const TEXTS: readonly LineColumn[] = ["description", "unit"];

/** A line as the reviewer has it: its values, and for a cell that is being typed in what is typed. */
export type LineEdit = { line: InvoiceLine; typed: Partial<Record<LineColumn, string>> };
export type LineCell = { row: number; column: LineColumn };

const EMPTY: InvoiceLine = {
  description: "",
  quantity: null,
  unit: "",
  unitPrice: null,
  amount: null,
  taxRate: null,
  coding: null,
};
export const EMPTY_LINE: LineEdit = { line: EMPTY, typed: {} };

const SHOW: Record<LineColumn, (value: string, locale: string) => string> = {
  description: (text) => text,
  quantity: showNumber,
  // E-invoices name units by the codes of UN/ECE recommendation 20; what is no such code is shown as it is.
  unit: (unit) => said(words.lines.units, unit),
  unitPrice: showPrice,
  amount: showAmount,
  taxRate: (rate, locale) => words.lines.percent(showNumber(rate, locale)),
};

export const lineEdits = (lines: InvoiceLine[]): LineEdit[] => lines.map((line) => ({ line, typed: {} }));

export function cellText({ line, typed }: LineEdit, column: LineColumn, locale: string): string {
  const value = line[column];
  return typed[column] ?? (value === null ? "" : SHOW[column](value, locale));
}

/** A number as it was typed; a percentage with its sign or without. */
export const readCell = (text: string, locale: string): string | null => readAmount(text.replace(/[\s%]+$/, "").trimStart(), locale);

/** A number that cannot be read leaves the cell without a value until it is mended. */
export function typedCell(lines: LineEdit[], { row, column }: LineCell, text: string, locale: string): LineEdit[] {
  return lines.map((edit, index) => {
    if (index !== row) return edit;
    const value = TEXTS.includes(column) ? text : readCell(text, locale);
    return { line: { ...edit.line, [column]: value }, typed: { ...edit.typed, [column]: text } };
  });
}

/** What was typed shows as the locale writes it once one has left. */
export function tidied(lines: LineEdit[], { row, column }: LineCell): LineEdit[] {
  return lines.map((edit, index) => {
    if (index !== row || isBad(edit, column)) return edit;
    const { [column]: _, ...typed } = edit.typed;
    return { ...edit, typed };
  });
}

/** Booked to another account or property than the bill; without both again as the bill. */
export function bookedTo(
  lines: LineEdit[],
  row: number,
  change: Partial<Record<"account" | "property", ListEntry | null>>,
): LineEdit[] {
  return lines.map((edit, index) => {
    if (index !== row) return edit;
    const before = edit.line.coding;
    const coding: LineCoding = {
      account: before?.account ?? null,
      property: before?.property ?? null,
      ...change,
      confidence: null,
      because: [],
    };
    return { ...edit, line: { ...edit.line, coding: coding.account || coding.property ? coding : null } };
  });
}

/** As it is sent. */
export function confirmedLine({ line: { coding, ...line } }: LineEdit): ConfirmedLine {
  return { ...line, accountId: coding?.account?.id ?? null, propertyId: coding?.property?.id ?? null };
}

/** An empty line at that place. */
export const added = (lines: LineEdit[], row: number): LineEdit[] => lines.toSpliced(row, 0, EMPTY_LINE);

export const removed = (lines: LineEdit[], row: number): LineEdit[] => lines.toSpliced(row, 1);

function isBad({ line, typed }: LineEdit, column: LineColumn): boolean {
  return line[column] === null && (typed[column] ?? "").trim() !== "";
}

/** Cells whose text is no number, in order. */
export function badCells(lines: LineEdit[]): LineCell[] {
  return lines.flatMap((edit, row) =>
    LINE_COLUMNS.filter((column) => isBad(edit, column)).map((column) => ({ row, column })),
  );
}

/** A cell's name, to the server as well. */
export const cellName = ({ row, column }: LineCell): string => `lines[${row}].${column}`;

export function cellOf(name: string | null): LineCell | null {
  const match = /^lines\[(\d+)\]\.(\w+)$/.exec(name ?? "");
  const column = LINE_COLUMNS.find((one) => one === match?.[2]);
  return match && column ? { row: Number(match[1]), column } : null;
}
