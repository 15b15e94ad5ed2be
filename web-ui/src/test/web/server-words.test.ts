import assert from "node:assert/strict";
import { test } from "node:test";
import { inWords, problemText, reasonText, unreadableText } from "../../main/web/api/server-words";
import { reasons as german } from "../../main/web/strings/de/reasons";
import { reasons as english } from "../../main/web/strings/en/reasons";

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

test("a reason is said in the person's language, and so is the phrase in its blank", () => {
  const say = (reason: string) => reasonText(reason, german);
  assert.equal(
    say("stands right of “Fed. ID” as on 2 of the 3 earlier bills of this layout"),
    "steht rechts von „Fed. ID“ wie auf 2 der 3 früheren Rechnungen in diesem Layout",
  );
  assert.equal(say("3 of Müller's last 4 bills went to 4300"), "3 der letzten 4 Rechnungen von Müller gingen auf 4300");
  assert.equal(say("An earlier bill had the same amount"), "Eine frühere Rechnung hatte denselben Betrag");
  assert.equal(say("not printed: net and tax"), "nicht gedruckt: Netto und Steuer");
});

test("a reason that the screens do not know is shown as it came, every known one in English is itself", () => {
  assert.equal(reasonText("Mercury is in retrograde", german), "Mercury is in retrograde");
  for (const sentence of Object.keys(english)) assert.equal(reasonText(sentence, english), sentence);
});

test("what the server answers is gone through for reasons only", () => {
  const answer = JSON.parse('{"value":"net and tax","because":["net and tax"]}', (key, value) => inWords(key, value)) as object;
  assert.deepEqual(answer, { value: "net and tax", because: ["net and tax"] });
});
