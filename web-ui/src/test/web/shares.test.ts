import assert from "node:assert/strict";
import { test } from "node:test";
import * as shares from "../../main/web/review/shares";

const entry = (id: string) => ({ id, code: id, name: id });
const of = (...percents: string[]): shares.ShareEdit[] =>
  percents.map((percent, i) => ({ account: entry(`a${i}`), property: null, percent }));
const percents = (edits: shares.ShareEdit[]) => edits.map((one) => one.percent);

test("a bill divided first has two halves, the first as it was booked", () => {
  const halves = shares.divided(entry("6120"), entry("oak"));
  assert.deepEqual(percents(halves), ["50.00", "50.00"]);
  assert.equal(halves[0]?.property?.id, "oak");
  assert.equal(shares.faultOf(halves), null);
});

test("shares add to 100 whatever is typed: the last of the others takes the difference", () => {
  assert.deepEqual(percents(shares.withPercent(of("50.00", "50.00"), 0, "62.5")), ["62.5", "37.50"]);
  assert.deepEqual(percents(shares.withPercent(of("40.00", "30.00", "30.00"), 2, "10.00")), ["40.00", "50.00", "10.00"]);
  assert.deepEqual(percents(shares.removed(of("40.00", "30.00", "30.00"), 0)), ["30.00", "70.00"]);
});

test("what the others cannot take is said, not changed", () => {
  const over = shares.withPercent(of("50.00", "50.00"), 0, "120.00");
  assert.deepEqual(percents(over), ["120.00", "50.00"]);
  assert.deepEqual(shares.faultOf(over), { kind: "sum", sum: "170.00" });
  assert.deepEqual(shares.faultOf(of("0.00", "100.00")), { kind: "percent", row: 0 });
  assert.deepEqual(shares.faultOf(of("nonsense", "100.00")), { kind: "percent", row: 0 });
});

test("a row added takes what is left, or as much as the others", () => {
  assert.deepEqual(percents(shares.added(of("50.00", "30.00"))), ["50.00", "30.00", "20.00"]);
  assert.deepEqual(percents(shares.added(of("50.00", "50.00"))), ["33.33", "33.33", "33.34"]);
});

test("an even split is even to the cent, however large the total", () => {
  const three = of("1", "1", "1");
  assert.deepEqual(percents(shares.evenly(three, "100.00")), ["33.33", "33.33", "33.34"]);
  assert.deepEqual(shares.amounts(shares.evenly(three, "100.00"), "100.00"), ["33.33", "33.33", "33.34"]);
  const large = shares.evenly(three, "9000.00");
  assert.deepEqual(percents(large), ["33.3333", "33.3334", "33.3333"]);
  assert.deepEqual(shares.amounts(large, "9000.00"), ["3000.00", "3000.00", "3000.00"]);
});

test("amounts add to the total, to the cent", () => {
  assert.deepEqual(shares.amounts(of("33.33", "33.33", "33.34"), "10.00"), ["3.33", "3.34", "3.33"]);
  assert.deepEqual(shares.amounts(of("50.00", "50.00"), "-0.01"), ["-0.01", "0.00"]);
  assert.deepEqual(shares.amounts(of("50.00", "?"), "10.00"), ["5.00", null]);
});

test("an amount that is typed becomes the percentage that gives it", () => {
  const typed = shares.withAmount(of("50.00", "50.00"), 0, "33.10", "99.90");
  assert.deepEqual(percents(typed), ["33.1331", "66.8669"]);
  assert.deepEqual(shares.amounts(typed, "99.90"), ["33.10", "66.80"]);
});

test("two rows for the same place and one for none are faults", () => {
  const twice = of("50.00", "50.00").map((one) => ({ ...one, account: entry("6120") }));
  assert.deepEqual(shares.faultOf(twice), { kind: "twice", row: 1 });
  assert.deepEqual(shares.faultOf([...of("50.00"), { account: null, property: null, percent: "50.00" }]), {
    kind: "target",
    row: 1,
  });
});
