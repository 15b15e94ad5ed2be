import assert from "node:assert/strict";
import { test } from "node:test";
import { problemText, unreadableText } from "../../main/web/api/server-words";

test("a refusal whose code is known is said in the screens' words, another in the server's", () => {
  const taken = { type: "urn:billwright:problem:too-large", title: "Too large", detail: "At most 50 MB." };
  assert.equal(problemText(taken, 413), "The file is too large.");
  assert.equal(problemText({ ...taken, type: "urn:billwright:problem:brand-new" }, 413), "At most 50 MB.");
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
