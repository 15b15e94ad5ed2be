import assert from "node:assert/strict";
import { test } from "node:test";
import type { FieldType, PageWord, ReviewField, ReviewPage } from "../../main/web/api/types";
import { check } from "../../main/web/review/checks";
import { firstType } from "../../main/web/review/document-type";
import {
  confirmedOf,
  firstEdit,
  intentOf,
  openConflict,
  option,
  options,
  picked,
  typed,
  type Edit,
} from "../../main/web/review/edit";
import { needsAPerson } from "../../main/web/shared/sureness";

const word = (text: string, x: number, y: number): PageWord => [text, x, y, x + 0.05, y + 0.01];
const page: ReviewPage = {
  number: 1,
  width: 1000,
  height: 1400,
  reading: "digital",
  image: "",
  words: [word("Gesamt", 0.5, 0.8), word("1.309,00", 0.6, 0.8), word("EUR", 0.7, 0.8), word("03.", 0.1, 0.1), word("April", 0.2, 0.1), word("2026", 0.3, 0.1)],
};

function aField(name: string, type: FieldType, proposed: string | null): ReviewField {
  const machine = { raw: "", confidence: 0.9, proof: "not_enough_evidence", source: "model", reading: "digital", page: 1, because: [], conflict: null } as const;
  return {
    name,
    type,
    confirmed: null,
    proposed: proposed === null ? null : { ...machine, value: proposed, box: [0, 0, 0.1, 0.1], alternatives: [], because: [] },
  };
}

const total = aField("total", "amount", "1100.00");

test("a person looks at what is unsure, unless the record proves it right or not sure enough", () => {
  assert.equal(needsAPerson({ confidence: 0.89, proof: "not_enough_evidence" }), true);
  assert.equal(needsAPerson({ confidence: 0.91, proof: "not_enough_evidence" }), false);
  assert.equal(needsAPerson({ confidence: 0.6, proof: "passes" }), false);
  assert.equal(needsAPerson({ confidence: 0.99, proof: "falls_short" }), true);
});

test("a value left as proposed was read", () => {
  const edit = firstEdit(total, "de-DE");
  assert.equal(edit.text, "1.100,00");
  assert.equal(intentOf(total, edit), "read");
});

test("the proposed value typed in another way is still the proposed one", () => {
  assert.equal(intentOf(total, typed(total, "1100", "de-DE", [page])), "read");
});

test("a typed value that stands on the page was misread, and is sent with its place", () => {
  const edit = typed(total, "1309", "de-DE", [page]);
  const sent = confirmedOf(total, edit);
  assert.equal(sent?.intent, "misread");
  assert.equal(sent?.value, "1309.00");
  assert.equal(sent?.page, 1);
  assert.deepEqual(sent?.box?.slice(0, 2), [0.6, 0.8]);
});

test("a day is found on the page over several words", () => {
  const due = aField("due_date", "date", null);
  assert.equal(typed(due, "3.4.26", "de-DE", [page]).page, 1);
});

test("a typed value that is nowhere on the page was overridden, unless the reviewer says otherwise", () => {
  const edit = typed(total, "77,00", "de-DE", [page]);
  assert.equal(intentOf(total, edit), "overridden");
  assert.equal(intentOf(total, { ...edit, saidOnPage: true }), "misread");
});

test("an overridden value is sent without a place", () => {
  const edit: Edit = { ...typed(total, "1309", "de-DE", [page]), saidOnPage: false };
  const sent = confirmedOf(total, edit);
  assert.equal(sent?.intent, "overridden");
  assert.equal(sent?.page, null);
});

test("an emptied field says that the page has no such value; one that was always empty is not sent", () => {
  assert.deepEqual(confirmedOf(total, typed(total, "", "de-DE", [page])), {
    name: "total",
    value: null,
    intent: "misread",
    page: null,
    box: null,
  });
  const due = aField("due_date", "date", null);
  assert.equal(confirmedOf(due, firstEdit(due, "de-DE")), null);
});

test("clicked words become the value as the locale writes it", () => {
  const edit = picked(total, "1.309,00 EUR", { page: 1, box: [0.6, 0.8, 0.7, 0.81] }, "de-DE");
  assert.equal(edit.value, "1309.00");
  assert.equal(edit.text, "1.309,00");
});

test("net and tax that do not make the total are said; an unreadable amount blocks", () => {
  const fields = [aField("net_total", "amount", "100.00"), aField("tax_total", "amount", "19.00"), total];
  const edits = new Map(fields.map((field) => [field.name, option(field, 0, "de-DE")]));
  assert.match(check(fields, edits, "de-DE").get("total")!.text, /119,00/);
  assert.equal(check(fields, edits, "de-DE").get("total")!.blocks, false);
  edits.set("total", typed(total, "12x", "de-DE", [page]));
  assert.equal(check(fields, edits, "de-DE").get("total")!.blocks, true);
});

test("a due date before the invoice date is said", () => {
  const fields = [aField("invoice_date", "date", "2026-11-09"), aField("due_date", "date", "2026-11-01")];
  const edits = new Map(fields.map((field) => [field.name, option(field, 0, "de-DE")]));
  assert.ok(check(fields, edits, "de-DE").has("due_date"));
});

test("where the page says otherwise than the XML, the first other option takes the page's value and its place", () => {
  const disputed: ReviewField = {
    ...total,
    proposed: { ...total.proposed!, source: "xml", page: 0, box: null, conflict: { value: "1309.00", page: 1, box: [0.6, 0.8, 0.65, 0.81] } },
  };
  const first = firstEdit(disputed, "de-DE");
  assert.equal(openConflict(disputed, first)?.value, "1309.00");
  const taken = option(disputed, 1, "de-DE");
  assert.equal(openConflict(disputed, taken), null);
  const sent = confirmedOf(disputed, taken);
  assert.equal(sent?.value, "1309.00");
  assert.equal(sent?.intent, "misread");
  assert.deepEqual(sent?.box, [0.6, 0.8, 0.65, 0.81]);
});

test("what the page says is offered once, also where it is among the other readings", () => {
  const disputed: ReviewField = {
    ...total,
    proposed: {
      ...total.proposed!,
      conflict: { value: "1309.00", page: 1, box: null },
      alternatives: [{ value: "1309.00", confidence: 0.4, page: 1, box: null }],
    },
  };
  assert.deepEqual(
    options(disputed).map((one) => one.value),
    ["1100.00", "1309.00"],
  );
});

test("a document is taken for what a person said, else for what the machine says, else for an invoice", () => {
  const statement = { value: "statement", confidence: 0.87, because: [] } as const;
  const proposed = { ...statement, because: [] };
  assert.deepEqual(firstType({ documentType: { proposed, confirmed: "receipt" } }), { value: "receipt", said: true });
  assert.deepEqual(firstType({ documentType: { proposed, confirmed: null } }), { value: "statement", said: false });
  assert.deepEqual(firstType({ documentType: { proposed: null, confirmed: null } }), { value: "invoice", said: false });
});
