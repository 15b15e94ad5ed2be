import assert from "node:assert/strict";
import { test } from "node:test";
import { inWords, objectionText, problemText, reasonText, unreadableText, verdictText } from "../../main/web/api/server-words";
import { reasons as german } from "../../main/web/strings/de/reasons";
import { objections as germanObjections } from "../../main/web/strings/de/objections";
import { verdicts as germanVerdicts } from "../../main/web/strings/de/verdicts";
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

test("a verdict is said in the person's language, clause by clause, and names fields as the screens do", () => {
  const say = (reason: string) => verdictText(reason, germanVerdicts);
  assert.equal(
    say("1 of 30 held-out bills got worse, 1 got better, which may be chance: not worse, so the newer one serves."),
    "1 von 30 zurückgehaltenen Rechnungen schlechter, 1 besser, was Zufall sein kann: nicht schlechter, also kommt die neuere zum Einsatz.",
  );
  assert.equal(
    say("due_date got worse on 9 of 40 held-out and earlier bills and better on 0: too rare to be chance, even among the 12,345 tests for harm of this run."),
    "Due date: auf 9 von 40 zurückgehaltenen und früheren Rechnungen schlechter, auf 0 besser: zu selten für einen Zufall, auch unter den 12,345 Tests auf Schaden in diesem Lauf.",
  );
  assert.equal(
    say("The version in service changed before the run ended, and this one was not tested against it. It changes nothing on 5 held-out bills."),
    "Vor dem Ende des Laufs kam eine andere Version zum Einsatz, gegen die diese nicht getestet ist. Sie ändert nichts an 5 zurückgehaltenen Rechnungen.",
  );
  assert.equal(say("3 of 40 held-out bills got worse, 1 got better, of 6 tenants."), "3 von 40 zurückgehaltenen Rechnungen schlechter, 1 besser, aus 6 Organisationen.");
});

test("the bill that a verdict names stays what it was: the screen makes a link of it", () => {
  const id = "0a1b2c3d-0000-4000-8000-00000000abcd";
  assert.equal(
    verdictText(`It would get total wrong on bill ${id}, which must stay right.`, germanVerdicts),
    `Sie läge bei „Total“ falsch auf der Rechnung ${id}, die richtig bleiben muss.`,
  );
});

test("what is wrong with a line or a field is said in the person's language, what was typed stays as it was", () => {
  const say = (objection: string) => objectionText(objection, germanObjections);
  assert.equal(say("The cell is longer than 200 characters"), "Die Zelle ist länger als 200 Zeichen");
  assert.equal(say("The cell is empty"), "Die Zelle ist leer");
  assert.equal(say("The code 1,200 is on line 3 already"), "Der Code 1,200 steht schon in Zeile 3");
  assert.equal(say("The shares add to 99.5 percent, not to 100"), "Die Anteile ergeben 99.5 %, nicht 100 %".replaceAll(" %", "\u00a0%"));
  assert.equal(say("Something else"), "Something else");
});

test("a refusal that says more than its code says it", () => {
  const tooLarge = { type: "urn:billwright:problem:too-large", title: "The file is too large", detail: "A list's file may have 20 MB." };
  assert.equal(problemText(tooLarge, 413), "A list's file may have 20 MB.");
  assert.equal(problemText({ ...tooLarge, detail: undefined }, 413), "The file is too large: a document may have 50 MB, a ZIP 1 GB and 2 GB unpacked.");
});

test("a reason that the screens do not know is shown as it came, every known one in English is itself", () => {
  assert.equal(reasonText("Mercury is in retrograde", german), "Mercury is in retrograde");
  for (const sentence of Object.keys(english)) assert.equal(reasonText(sentence, english), sentence);
});

test("what the server answers is gone through for reasons only", () => {
  const answer = JSON.parse('{"value":"net and tax","because":["net and tax"]}', (key, value) => inWords(key, value)) as object;
  assert.deepEqual(answer, { value: "net and tax", because: ["net and tax"] });
});
