import assert from "node:assert/strict";
import { test } from "node:test";
import { lineErrors } from "../../main/web/lists/line-errors";

const error = { line: 4, column: "name", message: "The cell is empty" };

test("a refused file says what is wrong with which of its lines, and how much more there is", () => {
  const refused = { type: "urn:billwright:problem:invalid-list", errors: [error], errorCount: 7 };
  assert.deepEqual(lineErrors(refused), { errors: [error], total: 7 });
});

test("another refusal is not about lines", () => {
  assert.equal(lineErrors({ type: "urn:billwright:problem:invalid", errors: [error] }), null);
  assert.equal(lineErrors({ type: "urn:billwright:problem:too-large" }), null);
});
