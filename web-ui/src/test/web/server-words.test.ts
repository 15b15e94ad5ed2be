import assert from "node:assert/strict";
import { test } from "node:test";
import { problemText, unreadableText } from "../../main/web/api/server-words";

test("a refusal whose code is known is said in the screens' words, another in the server's", () => {
  const empty = { type: "urn:billwright:problem:empty", title: "Empty", detail: "At least a byte." };
  assert.equal(problemText(empty, 422), "The file is empty.");
  assert.equal(problemText({ ...empty, type: "urn:billwright:problem:brand-new" }, 422), "At least a byte.");
  assert.equal(problemText({ title: "Teapot" }, 418), "Teapot");
  assert.equal(problemText({}, 502), "The server answered 502.");
});

test("a name that every object has is no code", () => {
  assert.equal(problemText({ type: "urn:billwright:problem:toString", title: "Odd" }, 400), "Odd");
});

test("why a document is unreadable is said by its code, an unknown one by the server", () => {
  assert.equal(unreadableText({ code: "no-pages", text: "x" }), "The file has no pages.");
  assert.equal(unreadableText({ code: "eaten", text: "The dog ate it." }), "The dog ate it.");
});
