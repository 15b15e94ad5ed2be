import assert from "node:assert/strict";
import { test } from "node:test";
import type { Review } from "../../main/web/api/types";
import { changeBetween } from "../../main/web/review/bill-change";
import { BillEdits, type BillContent } from "../../main/web/review/bill-edits";
import { typed } from "../../main/web/review/edit";
import { History, type Change } from "../../main/web/review/history";
import { added, typedCell } from "../../main/web/review/line-edits";

const stroke = (about: string): Change => ({ about, typing: true });
const act = (about: string): Change => ({ about, typing: false });

test("what was done is taken back step by step, and made again", () => {
  const history = History.of(1).to(2, act("a")).to(3, act("b"));
  assert.equal(history.undoes?.about, "b");
  const undone = history.undo();
  assert.equal(undone.now, 2);
  assert.equal(undone.redoes?.about, "b");
  assert.equal(undone.undo().now, 1);
  assert.equal(undone.redo().now, 3);
  assert.equal(undone.undo().undo().now, 1, "before the first there is nothing");
});

test("strokes of one typing are one step, until another field or a pause", () => {
  const typing = History.of("").to("1", stroke("total")).to("12", stroke("total"));
  assert.equal(typing.undo().now, "");
  assert.equal(typing.settled().to("123", stroke("total")).undo().now, "12");
  assert.equal(typing.to("12 x", stroke("vendor")).undo().now, "12");
});

test("after an undo the next edit starts a new way on", () => {
  const other = History.of(1).to(2, act("a")).undo().to(3, act("b"));
  assert.equal(other.redoes, null);
  assert.equal(other.undo().now, 1);
});

test("what one would not take back is no step, and stays", () => {
  const looked = History.of(1).to(2, act("a")).to(2.5, null);
  assert.equal(looked.now, 2.5);
  assert.equal(looked.undo().now, 1);
});

const none = { proposed: null, alternatives: [], confirmed: null };
const review = {
  id: "p1",
  version: 1,
  locale: "de-DE",
  fields: [
    { name: "total", type: "amount", proposed: null, confirmed: null },
    { name: "vendor", type: "text", proposed: null, confirmed: null },
  ],
  lines: [{ description: "Pipe", quantity: null, unit: null, unitPrice: null, amount: "10.00", taxRate: null, coding: null }],
  coding: { vendor: none, account: none, property: none, shares: { proposed: null, confirmed: null } },
  documentType: { proposed: null, confirmed: null },
  pages: [],
} as unknown as Review;
const total = review.fields[0]!;
const typing = (bill: BillEdits, text: string) => bill.with("total", typed(total, text, "de-DE", []));

test("edits of fields, coding, lines, shares and the type are told apart", () => {
  const bill = BillEdits.of(review);
  assert.deepEqual(changeBetween(bill, typing(bill, "12")), { about: "total", typing: true });
  const account = { chosen: { id: "a", code: "1", name: "Repairs" }, makeNew: false, touched: true };
  assert.deepEqual(changeBetween(bill, bill.withCoding("account", account)), { about: "coding-account", typing: false });
  const cell = typedCell(bill.lines, { row: 0, column: "amount" }, "11", "de-DE");
  assert.deepEqual(changeBetween(bill, bill.withLines(cell)), { about: "lines[0].amount", typing: true });
  assert.deepEqual(changeBetween(bill, bill.withLines(added(bill.lines, 1))), { about: "lines", typing: false });
  const share = { account: null, property: null, percent: "100" };
  assert.deepEqual(changeBetween(bill, bill.withShares([share])), { about: "shares", typing: false });
  assert.equal(changeBetween(bill, bill.withType({ value: "credit_note", said: true }))?.about, "document-type");
});

test("that a value was looked at is nothing to take back", () => {
  const bill = BillEdits.of(review);
  const checked = bill.with("total", { ...bill.edit("total"), checked: true });
  assert.equal(changeBetween(bill, checked), null);
});

test("a bill goes back to what it was, also after its draft was saved and it came again as another version", () => {
  const bill = BillEdits.of(review);
  let history = History.of<BillContent>(bill);
  const edit = (next: BillEdits, before: BillEdits) => {
    history = history.to(next, changeBetween(before, next));
    return next;
  };
  const first = edit(typing(bill, "12"), bill);
  const second = edit(first.withLines(added(first.lines, 1)), first);
  const back = second.withContent(history.undo().now);
  assert.equal(back.lines.length, 1);
  assert.equal(back.edit("total").value, "12.00");
  const saved = BillEdits.of({ ...review, version: 1 }, back.kept());
  assert.equal(saved.edit("total").value, "12.00", "the draft has what was undone to");
  assert.equal(saved.withContent(history.undo().undo().now).edit("total").value, null);
});
