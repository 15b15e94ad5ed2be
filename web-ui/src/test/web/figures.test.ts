import assert from "node:assert/strict";
import { test } from "node:test";
import { exactPercent, finePercent, percent, points, rate } from "../../main/web/values/figures";

test("what is nearly certain is not said to be certain, on either side", () => {
  assert.deepEqual([1, 0.9999, 0.944, 0.0051, 0.0004, 0].map(percent), ["100%", "99%", "94%", "1%", "<1%", "0%"]);
});

test("a tolerated share is exact, a score has one place, a difference its sign", () => {
  assert.equal(exactPercent(0.005), "0.5%");
  assert.equal(finePercent(1), "100.0%");
  assert.deepEqual([0.015, -0.02, 0.0001].map(points), ["+1.5", "−2.0", "0.0"]);
});

test("a rate has a place where it is small", () => {
  assert.deepEqual([0.42, 12.6].map(rate), ["0.4", "13"]);
});
