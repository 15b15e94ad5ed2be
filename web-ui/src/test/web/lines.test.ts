import assert from "node:assert/strict";
import { test } from "node:test";
import type { InvoiceLine } from "../../main/web/api/types";
import { added, badCells, bookedTo, cellName, cellOf, cellText, confirmedLine, lineEdits, removed, tidied, typedCell } from "../../main/web/review/line-edits";
import { columnsShown } from "../../main/web/review/line-columns";
import { fieldLabel } from "../../main/web/strings";

const pipe: InvoiceLine = { description: "Pipe", quantity: "2.500", unit: "MTR", unitPrice: "1234.5", amount: "3086.25", taxRate: "19", coding: null };
const price = { row: 0, column: "unitPrice" } as const;

test("a line left alone goes back as it came, whatever it looks like", () => {
  const lines = lineEdits([pipe]);
  assert.equal(cellText(lines[0]!, "quantity", "de-DE"), "2,5");
  assert.equal(cellText(lines[0]!, "unitPrice", "de-DE"), "1.234,50");
  assert.deepEqual(lines[0]!.line, pipe);
});

test("a typed number is read as the locale writes it, and shown so once one has left", () => {
  const typed = typedCell(lineEdits([pipe]), price, "1300,5", "de-DE");
  assert.equal(typed[0]!.line.unitPrice, "1300.50");
  assert.equal(cellText(typed[0]!, "unitPrice", "de-DE"), "1300,5");
  assert.equal(cellText(tidied(typed, price)[0]!, "unitPrice", "de-DE"), "1.300,50");
});

test("what is no number stays to be mended, and an emptied cell has no value", () => {
  const bad = tidied(typedCell(lineEdits([pipe]), price, "two", "de-DE"), price);
  assert.deepEqual(badCells(bad), [price]);
  assert.equal(cellText(bad[0]!, "unitPrice", "de-DE"), "two");
  const empty = typedCell(bad, price, " ", "de-DE");
  assert.deepEqual(badCells(empty), []);
  assert.equal(empty[0]!.line.unitPrice, null);
});

test("lines are added and removed in their place", () => {
  const lines = added(lineEdits([pipe, { ...pipe, description: "Tap" }]), 1);
  assert.deepEqual(
    lines.map(({ line }) => line.description),
    ["Pipe", "", "Tap"],
  );
  assert.deepEqual(
    removed(lines, 0).map(({ line }) => line.description),
    ["", "Tap"],
  );
});

test("a cell is found by its name, which the server says, too", () => {
  assert.deepEqual(cellOf(cellName(price)), price);
  assert.equal(cellOf("total"), null);
  assert.equal(cellOf("lines[0].colour"), null);
  assert.equal(fieldLabel("lines[1].unitPrice"), "Unit price in line 2");
  assert.equal(fieldLabel("lines[0].taxRate"), "Tax in line 1");
});

test("a line is booked to an account of its own, and as the bill again", () => {
  const repairs = { id: "r", code: "6120", name: "Repairs" };
  const booked = bookedTo(lineEdits([pipe]), 0, { account: repairs });
  assert.equal(confirmedLine(booked[0]!).accountId, "r");
  assert.equal(confirmedLine(booked[0]!).propertyId, null);
  assert.ok(!("coding" in confirmedLine(booked[0]!)));
  assert.equal(bookedTo(booked, 0, { account: null })[0]!.line.coding, null);
});

test("unit and tax are shown in words and signs, and read so", () => {
  const [line] = lineEdits([pipe]);
  assert.equal(cellText(line!, "unit", "de-DE"), "m");
  assert.equal(cellText(line!, "taxRate", "de-DE"), "19%");
  const typed = typedCell([line!], { row: 0, column: "taxRate" }, "7,7 %", "de-DE");
  assert.equal(typed[0]!.line.taxRate, "7.70");
  assert.equal(typedCell(typed, { row: 0, column: "unit" }, "pallet", "de-DE")[0]!.line.unit, "pallet");
  assert.equal(confirmedLine(line!).unit, "MTR");
});

test("unit and tax take room only where a line has them, or when they are asked for", () => {
  const bare = { ...pipe, unit: "", taxRate: null };
  const usual = ["description", "quantity", "unitPrice", "amount"];
  assert.deepEqual(columnsShown(lineEdits([bare]), false), usual);
  assert.deepEqual(columnsShown(lineEdits([bare, { ...bare, taxRate: "0" }]), false), [...usual, "taxRate"]);
  assert.deepEqual(columnsShown(typedCell(lineEdits([bare]), { row: 0, column: "unit" }, "", "de-DE"), false).length, 5);
  assert.deepEqual(columnsShown(lineEdits([bare]), true).length, 6);
});
