import assert from "node:assert/strict";
import { test } from "node:test";
import type { Split } from "../../main/web/api/types";
import { confirmedAndChanged, isSame, moved, partOf, ranges, toggled } from "../../main/web/review/split-edits";

const five: Split = {
  version: 1,
  pages: 5,
  starts: [1, 3],
  proposed: [],
  by: "machine",
  parts: [
    { id: "a", firstPage: 1, lastPage: 2, state: "CONFIRMED" },
    { id: "b", firstPage: 3, lastPage: 5, state: "TO_REVIEW" },
  ],
};

test("a gap is cut and joined again", () => {
  assert.deepEqual(toggled([1, 3], 5, 5), [1, 3, 5]);
  assert.deepEqual(toggled([1, 3], 2, 5), [1, 2, 3]);
  assert.deepEqual(toggled([1, 3], 3, 5), [1]);
});

test("a document begins with a bill and has no page beyond its last", () => {
  assert.deepEqual(toggled([1, 3], 1, 5), [1, 3]);
  assert.deepEqual(toggled([1, 3], 6, 5), [1, 3]);
});

test("a divider is moved to where it is dropped", () => {
  assert.deepEqual(moved([1, 3], 3, 4, 5), [1, 4]);
  assert.deepEqual(moved([1, 3], 3, 2, 5), [1, 2]);
});

test("a divider stays between its neighbours and within the pages", () => {
  assert.deepEqual(moved([1, 3, 5], 3, 5, 6), [1, 4, 5]);
  assert.deepEqual(moved([1, 3, 5], 5, 2, 6), [1, 3, 4]);
  assert.deepEqual(moved([1, 3], 3, 9, 5), [1, 5]);
  assert.deepEqual(moved([1, 3], 3, 1, 5), [1, 2]);
});

test("what is no divider does not move", () => {
  assert.deepEqual(moved([1, 3], 1, 2, 5), [1, 3]);
  assert.deepEqual(moved([1, 3], 4, 2, 5), [1, 3]);
});

test("every page belongs to one bill", () => {
  assert.deepEqual(ranges([1, 3, 4], 6), [
    { first: 1, last: 2 },
    { first: 3, last: 3 },
    { first: 4, last: 6 },
  ]);
});

test("a bill whose pages stay is the same bill; a new range is none yet", () => {
  const [first, second, third] = ranges([1, 3, 5], 5);
  assert.equal(partOf(first!, five.parts)?.id, "a");
  assert.equal(partOf(second!, five.parts), undefined);
  assert.equal(partOf(third!, five.parts), undefined);
});

test("a confirmed bill stands in the way only where its own pages would change", () => {
  assert.deepEqual(confirmedAndChanged(five, [1, 3, 5]), []);
  assert.deepEqual(
    confirmedAndChanged(five, [1, 4]).map((part) => part.id),
    ["a"],
  );
});

test("there and back again is no change", () => {
  const there = toggled(five.starts, 4, five.pages);
  assert.equal(isSame(there, five.starts), false);
  assert.equal(isSame(toggled(there, 4, five.pages), five.starts), true);
});
