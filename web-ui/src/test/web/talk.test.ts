import assert from "node:assert/strict";
import { test } from "node:test";
import type { TrailEvent, Warning } from "../../main/web/api/talk";
import { callAt, offered, pieces, withCall } from "../../main/web/review/comment-text";
import { sameValues } from "../../main/web/review/compared-values";
import { trailLabel, trailLine, versions } from "../../main/web/review/trail-text";
import { accountsOf, detailOf, otherBill, titleOf } from "../../main/web/review/warning-text";

const ben = { username: "ben", name: "Ben Okri", readAt: null };
const anna = { username: "anna@example.org", name: "Anna", readAt: null };

test("who is called stands out by their name, even at the end of a sentence", () => {
  assert.deepEqual(pieces("Ask @ben.", [ben]), [{ text: "Ask " }, { person: "ben", text: "Ben Okri" }, { text: "." }]);
  assert.deepEqual(pieces("@BEN and @anna@example.org", [ben, anna]).map((one) => ("person" in one ? one.person : null)), [
    "ben",
    null,
    "anna@example.org",
  ]);
});

test("an e-mail address and a stranger call nobody", () => {
  assert.deepEqual(pieces("to ben@ben.org, @carl", [ben]), [{ text: "to ben@ben.org, @carl" }]);
});

test("only addresses of the web become links, without the sentence's end", () => {
  assert.deepEqual(pieces("See https://example.org/a?b=1).", []), [
    { text: "See " },
    { link: "https://example.org/a?b=1", text: "https://example.org/a?b=1" },
    { text: ")." },
  ]);
  for (const text of ["javascript:alert(1)", "data:text/html,x", "<b>bold</b>", "ftp://example.org"]) {
    assert.deepEqual(pieces(text, []), [{ text }]);
  }
  assert.deepEqual(pieces("https://example.org/@ben", [ben]).length, 1, "a call within an address is a part of it");
});

test("a call is being typed from its @ to the caret", () => {
  assert.deepEqual(callAt("Hello @be", 9), { at: 6, sought: "be" });
  assert.deepEqual(callAt("@", 1), { at: 0, sought: "" });
  assert.equal(callAt("Hello @be ", 10), null);
  assert.equal(callAt("ben@be", 6), null);
});

test("colleagues are offered by the beginning of their names", () => {
  const people = [
    { username: "ben", name: "Ben Okri", roles: [] },
    { username: "olivia", name: "Olivia Berg", roles: [] },
  ];
  assert.deepEqual(offered(people, "be").map((one) => one.username), ["ben", "olivia"]);
  assert.deepEqual(offered(people, "ok").map((one) => one.username), ["ben"]);
  assert.deepEqual(offered(people, "x"), []);
});

test("whoever is chosen takes the place of what was typed, and one writes on behind", () => {
  assert.deepEqual(withCall("Hi @be", 6, 3, "ben"), { text: "Hi @ben ", caret: 8 });
  assert.deepEqual(withCall("Hi @be there", 6, 3, "ben"), { text: "Hi @ben there", caret: 8 });
});

const event = (parts: Partial<TrailEvent>): TrailEvent => ({
  id: 1,
  at: "2026-11-23T10:00:00Z",
  who: "olivia",
  whoName: "Olivia",
  what: "opened",
  field: null,
  before: null,
  after: null,
  intent: null,
  source: null,
  note: null,
  otherPart: null,
  modelVersion: null,
  ...parts,
});
const types = new Map([["total", "amount"], ["invoice_date", "date"]] as const);
const line = (parts: Partial<TrailEvent>) => trailLine(event(parts), types, "de-DE");

test("a changed value is told as the reviewer writes it, with who had answered and how it was meant", () => {
  const told = line({
    what: "corrected",
    field: "total",
    before: "1190.00",
    after: "1234.50",
    intent: "misread",
    source: "model",
    modelVersion: "fields:v12",
  });
  assert.equal(told.title, "Total");
  assert.deepEqual(told.change, { before: "1.190,00", after: "1.234,50" });
  assert.deepEqual(told.about, ["misread", "had answered: the model, model v12"]);
});

test("a value that was not there before nobody had answered", () => {
  const told = line({ what: "corrected", field: "invoice_date", after: "2026-11-23", intent: "overridden", source: "model" });
  assert.deepEqual(told.change, { before: "", after: "23.11.2026" });
  assert.deepEqual(told.about, ["not on the page"]);
});

test("everything that happens has words of its own", () => {
  assert.deepEqual(line({ what: "proposed", modelVersion: "fields:v3 account:v2" }).about, ["with model v3, accounts v2"]);
  assert.deepEqual(line({ what: "reopened", note: "A value is wrong" }).about, ["“A value is wrong”"]);
  assert.equal(line({ what: "must stay right", after: "no" }).title, "Need not stay right any more");
  assert.deepEqual(line({ what: "not a bill", note: "statement" }).about.length, 1);
  assert.deepEqual(line({ what: "split", after: "[1, 3]" }).about, ["bills start on pages 1, 3"]);
  assert.deepEqual(line({ what: "corrected", field: "lines", before: "[]", after: "[{},{}]" }).change, { before: "0 lines", after: "2 lines" });
  assert.deepEqual(line({ what: "comment changed", before: "a", after: "b" }).change, { before: "a", after: "b" });
  assert.deepEqual(line({ what: "commented", after: "Paid?" }), { title: "Commented", change: null, about: ["“Paid?”"] });
  assert.equal(line({ what: "something new" }).title, "something new", "what this screen does not know says itself");
});

test("a warning that was seen says what it was about", () => {
  const bank = line({ what: "warning seen", note: "BANK_CHANGED", before: "DE89370400440532013000", after: "GB82WEST12345698765432" });
  assert.deepEqual(bank.change, { before: "DE89 3704 0044 0532 0130 00", after: "GB82 WEST 1234 5698 7654 32" });
  const twice = line({ what: "warning seen", note: "DUPLICATE", after: "vendor, invoice_number", otherPart: "x" });
  assert.equal(twice.change, null);
  assert.match(twice.about[0]!, /Vendor/);
});

test("versions are told by their kind; what has none is the base", () => {
  assert.deepEqual(versions("base:4711 document-type:v1"), ["base model", "types v1"]);
  assert.equal(trailLabel("coding.account"), "GL account");
});

const warning = (parts: Partial<Warning>): Warning => ({
  key: "k",
  kind: "BANK_CHANGED",
  mustBeSeen: true,
  field: "iban",
  duplicate: null,
  bank: null,
  seen: [],
  seenByYou: false,
  ...parts,
});

test("other bank details are told beside the known ones, with the day of their last use", () => {
  const told = warning({
    bank: {
      account: "GB82WEST12345698765432",
      bills: 3,
      known: [
        { account: "DE89370400440532013000", lastUsed: "2026-02-05", bills: 2, onRecord: true },
        { account: "FR76", lastUsed: null, bills: 0, onRecord: true },
      ],
    },
  });
  assert.match(detailOf(told), /GB82 WEST/);
  const [used, never] = accountsOf(told, "de-DE");
  assert.match(used!.about, /05\.02\.2026.*2 bills.*record/);
  assert.match(never!.about, /not used yet/);
});

test("the other bill is told by what is the same and what became of it", () => {
  const duplicate = {
    part: "p",
    documentName: "a.pdf",
    state: "CONFIRMED" as const,
    vendor: "Acme",
    invoiceNumber: "INV-1",
    invoiceDate: "2026-03-01",
    total: "100.00",
    currency: "EUR",
    uploadedAt: "2026-03-02T10:00:00Z",
    confirmedAt: "2026-03-03T10:00:00Z",
    confirmedBy: "Rita",
    same: ["vendor", "invoice_number"],
  };
  const told = warning({ kind: "DUPLICATE", duplicate });
  assert.match(otherBill(duplicate, "en-US"), /Acme · INV-1 · 100\.00 EUR · .* · confirmed by Rita/);
  assert.match(detailOf(told), /^The same: Vendor and /);
  assert.notEqual(titleOf(told), titleOf(warning({ kind: "DUPLICATE", duplicate: { ...duplicate, state: "TO_REVIEW" } })));
});

test("values are asked about again only when one of those compared is another", () => {
  const values = { vendorId: null, vendor: "A", invoiceNumber: "1", invoiceDate: null, total: "1.00", iban: null };
  assert.ok(sameValues(values, { ...values }));
  assert.ok(!sameValues(values, { ...values, total: "2.00" }));
});
