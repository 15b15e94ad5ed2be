import assert from "node:assert/strict";
import { test } from "node:test";
import type { InvoiceLine } from "../../main/web/api/types";
import { EMPTY_LINE, lineEdits, typedCell, type LineColumn } from "../../main/web/review/line-edits";
import { filledDown, halved, isTable, joined, pasted, rest, shifted } from "../../main/web/review/line-operations";
import { lineSum } from "../../main/web/review/line-sum";

const repairs = { id: "r", code: "6120", name: "Repairs" };
const aLine = (description: string, amount: string | null, more: Partial<InvoiceLine> = {}): InvoiceLine => ({
  description,
  quantity: null,
  unit: null,
  unitPrice: null,
  amount,
  taxRate: null,
  coding: null,
  ...more,
});
const of = (...lines: InvoiceLine[]) => lineEdits(lines);
const names = (lines: ReturnType<typeof of>) => lines.map(({ line }) => line.description);
const amounts = (lines: ReturnType<typeof of>) => lines.map(({ line }) => line.amount);

const USUAL: LineColumn[] = ["description", "quantity", "unitPrice", "amount"];

test("a line divided is two that add to it, the odd cent in the second", () => {
  const two = halved(of(aLine("Pipe", "10.01", { quantity: "3.00", unitPrice: "3.34" }), aLine("Tap", "1.00")), 0);
  assert.deepEqual(amounts(two), ["5.00", "5.01", "1.00"]);
  assert.deepEqual(names(two), ["Pipe", "Pipe", "Tap"]);
  assert.equal(Number(two[0]!.line.quantity) + Number(two[1]!.line.quantity), 3);
  assert.deepEqual(amounts(halved(of(aLine("Refund", "-0.01")), 0)), ["0.00", "-0.01"]);
});

test("the first part given another amount, the second is what is left of the whole", () => {
  const whole = aLine("Pipe", "100.00", { quantity: "4.00" });
  const typed = typedCell(halved(of(whole), 0), { row: 0, column: "amount" }, "25", "de-DE");
  const two = rest(typed, 0, whole);
  assert.deepEqual(amounts(two), ["25.00", "75.00"]);
  assert.deepEqual(two.map(({ line }) => line.quantity), ["1.00", "3.00"]);
  assert.equal(two[0]!.typed.amount, "25", "what is being typed stays as it is typed");
});

test("a line without an amount is divided into two without", () => {
  assert.deepEqual(amounts(halved(of(aLine("Pipe", null)), 0)), [null, null]);
});

test("lines joined add their amounts; quantities only where they count the same thing at the same price", () => {
  const alike = { unit: "C62", unitPrice: "5.00" };
  const one = joined(of(aLine("Pipe", "10.00", { ...alike, quantity: "2.00" }), aLine("Tap", "7.00"), aLine("Pipe", "5.00", { ...alike, quantity: "1.00" })), [0, 2]);
  assert.deepEqual(names(one), ["Pipe", "Tap"]);
  assert.equal(one[0]!.line.amount, "15.00");
  assert.equal(one[0]!.line.quantity, "3.00");
  const other = joined(of(aLine("Pipe", "10.00", { quantity: "2.00" }), aLine("Tap", null, { quantity: "1.00" })), [0, 1]);
  assert.deepEqual(names(other), ["Pipe; Tap"]);
  assert.deepEqual([other[0]!.line.amount, other[0]!.line.quantity], [null, null]);
});

test("lines joined keep their booking where it is one", () => {
  const coding = { account: repairs, property: null, confidence: 0.9, because: [] };
  assert.equal(joined(of(aLine("a", "1.00", { coding }), aLine("b", "1.00", { coding: { ...coding } })), [0, 1])[0]!.line.coding?.account?.id, "r");
  assert.equal(joined(of(aLine("a", "1.00", { coding }), aLine("b", "1.00")), [0, 1])[0]!.line.coding, null);
});

test("any column is filled down over the chosen lines, bookings too", () => {
  const coding = { account: repairs, property: null, confidence: null, because: [] };
  const lines = of(aLine("a", "1.00", { coding }), aLine("b", "2.00"), aLine("c", "3.00"));
  assert.deepEqual(amounts(filledDown(lines, [0, 2], "amount")), ["1.00", "2.00", "1.00"]);
  const booked = filledDown(lines, [0, 1, 2], "account");
  assert.deepEqual(booked.map(({ line }) => line.coding?.account?.id), ["r", "r", "r"]);
  assert.equal(filledDown(booked, [0, 1], "property")[1]!.line.coding?.account?.id, "r");
  const bad = typedCell(lines, { row: 0, column: "quantity" }, "two", "de-DE");
  assert.equal(filledDown(bad, [0, 1], "quantity")[1]!.typed.quantity, "two");
});

test("lines move together, and stay at the ends", () => {
  const lines = of(aLine("a", null), aLine("b", null), aLine("c", null), aLine("d", null));
  assert.deepEqual(names(shifted(lines, [1, 2], -1)), ["b", "c", "a", "d"]);
  assert.deepEqual(names(shifted(lines, [1, 2], 1)), ["a", "d", "b", "c"]);
  assert.equal(shifted(lines, [0], -1), lines);
  assert.equal(shifted(lines, [3], 1), lines);
});

test("rows of a spreadsheet fill the lines from the cell on, and make those that are missing", () => {
  const lines = pasted(of(aLine("old", "9.00")), { row: 0, column: "description" }, "Pipe\t2\t5,00\t10,00\r\nTap\t1\t1.234,56\t1.234,56\r\n", "de-DE", EMPTY_LINE, USUAL);
  assert.deepEqual(names(lines), ["Pipe", "Tap"]);
  assert.deepEqual(amounts(lines), ["10.00", "1234.56"]);
  assert.equal(lines[1]!.line.unitPrice, "1234.56");
  const column = pasted(lines, { row: 0, column: "amount" }, "1\n2\n3", "de-DE", EMPTY_LINE, USUAL);
  assert.deepEqual(amounts(column), ["1.00", "2.00", "3.00"]);
});

test("a heading is left out, two columns are a description and its amount, and quotes hold a cell together", () => {
  const text = 'Was\tBetrag\n"Pipe ""A""\nlong"\t5,00\nTap\t6,00';
  const lines = pasted([], { row: 0, column: "description" }, text, "de-DE", EMPTY_LINE, USUAL);
  assert.deepEqual(names(lines), ['Pipe "A" long', "Tap"]);
  assert.deepEqual(amounts(lines), ["5.00", "6.00"]);
});

test("more columns than are in sight fill those out of sight, too; a percentage is read with its sign", () => {
  const text = "What\tNumber\tUnit\tEach\tNet\tVAT\nPipe\t2\tm\t5,00\t10,00\t19 %\n";
  const lines = pasted([], { row: 0, column: "description" }, text, "de-DE", EMPTY_LINE, USUAL);
  assert.deepEqual(
    lines.map(({ line: { description, unit, amount, taxRate } }) => [description, unit, amount, taxRate]),
    [["Pipe", "m", "10.00", "19.00"]],
  );
  const [line] = pasted(lines, { row: 0, column: "quantity" }, "3\t15", "de-DE", EMPTY_LINE, ["description", "quantity", "amount"]);
  assert.deepEqual([line!.line.quantity, line!.line.unit, line!.line.amount], ["3.00", "m", "15.00"]);
});

test("one word that is pasted is no table, nor is a line that ends", () => {
  assert.equal(isTable("12,00\n"), false);
  assert.equal(isTable("a\tb"), true);
  assert.equal(isTable("a\nb"), true);
});

test("lines are held against the amount that they make, else against the net amount", () => {
  const totals = { line_total: null, net_total: "100.00", tax_total: "19.00", total: "119.00" };
  assert.deepEqual(lineSum(of(aLine("a", "119.00")), totals), { sum: "119.00", against: "total", target: "119.00", difference: "0.00" });
  assert.deepEqual(lineSum(of(aLine("a", "60.00"), aLine("b", null), aLine("c", "30.00")), totals), { sum: "90.00", against: "net_total", target: "100.00", difference: "-10.00" });
  assert.equal(lineSum(of(aLine("a", null)), totals), null);
});
