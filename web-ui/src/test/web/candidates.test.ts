import assert from "node:assert/strict";
import { test } from "node:test";
import type { FieldType, ListEntry, PageWord, ReviewField, ReviewPage } from "../../main/web/api/types";
import { candidates, fromEarlier, fromList, offers, type Candidate } from "../../main/web/review/candidates";
import { intentOf, taken, typed } from "../../main/web/review/edit";
import { closeness } from "../../main/web/shared/closeness";
import { readShortDate } from "../../main/web/values/short-dates";

/** Words at even distances on one line; a bar is a wide blank. */
const line = (y: number, text: string): PageWord[] => {
  let x = 0.1;
  return text.split(" ").flatMap((one) => {
    x += one === "|" ? 0.2 : 0;
    if (one === "|") return [];
    const word: PageWord = [one, x, y, x + 0.04, y + 0.01];
    x += 0.05;
    return [word];
  });
};
const pages: ReviewPage[] = [
  {
    number: 1,
    width: 1000,
    height: 1400,
    reading: "digital",
    image: "",
    words: [
      ...line(0.1, "ClearPane Cleaning Services Inc. | Rechnung RE-10482"),
      ...line(0.2, "Datum 03.04.2026 | fällig 3. Mai 2026"),
      ...line(0.3, "Netto 1.100,00 | Steuer 209,00 | Gesamt 1.309,00 EUR | Menge 1309"),
    ],
  },
];

function aField(name: string, type: FieldType, proposed: string | null = null): ReviewField {
  const machine = { raw: "", confidence: 0.9, proof: "not_enough_evidence", source: "model", reading: "digital", page: 1, because: [], conflict: null } as const;
  return {
    name,
    type,
    confirmed: null,
    proposed: proposed === null ? null : { ...machine, value: proposed, box: [0, 0, 0.1, 0.1], alternatives: [{ value: "999.00", confidence: 0.05, page: 1, box: null }], because: [] },
  };
}
const found = (text: string, field: ReviewField, listed: ListEntry[] = []) =>
  candidates(text, field, "de-DE", pages, fromList(listed, field, "de-DE", pages));
const texts = (all: Candidate[]) => all.map((one) => one.text);

test("the beginning counts more than a word's beginning, that more than what stands within, and least a slip", () => {
  const answers = ["Clean Co", "Bright Clean Co", "Unclean Co", "Claen Co"].map((one) => closeness("clean", one)!);
  assert.deepEqual(answers, [...answers].sort((a, b) => b - a));
  assert.equal(closeness("clean", "Harbour Electric"), null);
  assert.equal(closeness("muller", "Müller & Co."), closeness("müller", "Müller & Co."));
});

test("one letter too many, too few, another, or two changed about are one slip; two slips are another word", () => {
  for (const slip of ["harbor", "harbouur", "harbaur", "habrour"]) assert.notEqual(closeness(slip, "Harbour Electric"), null, slip);
  assert.equal(closeness("hxrbxur", "Harbour Electric"), null);
});

test("an amount is found by its digits, with marks or without", () => {
  const total = aField("total", "amount");
  assert.equal(texts(found("1309,", total))[0], "1.309,00");
  assert.equal(texts(found("20", total))[0], "209,00");
  const first = found("209", total)[0]!;
  assert.equal(first.page, 1);
  assert.equal(first.from, "page");
});

test("a day is found by its short beginning, wherever it stands written out", () => {
  const due = aField("due_date", "date");
  assert.deepEqual(texts(found("3.5", due)), ["03.05.2026"]);
  assert.deepEqual(texts(found("3.", due)), ["03.04.2026", "03.05.2026"]);
});

test("a name's beginning offers the whole name, and the list's entry of that name stands for both", () => {
  const vendor = aField("vendor", "text");
  assert.equal(texts(found("clearp", vendor))[0], "ClearPane Cleaning Services Inc.");
  const entry = { id: "v1", code: "CLEARPAN", name: "ClearPane Cleaning Services Inc" };
  const best = found("clearp", vendor, [entry])[0]!;
  assert.equal(best.entry?.id, "v1");
  assert.equal(best.page, 1, "and it is shown where it stands");
});

test("a list's entry that is nowhere on the page is offered after the page's, also by its code", () => {
  const entry = { id: "v2", code: "HARB", name: "Clearwater Harbour" };
  const all = found("clear", aField("vendor", "text"), [entry]);
  assert.ok(texts(all).includes("Clearwater Harbour"));
  assert.equal(found("harb", aField("vendor", "text"), [entry])[0]?.entry?.id, "v2");
});

test("a field of choices offers what earlier bills said, unasked and by what is typed", () => {
  const cost = aField("cost_centre", "choice");
  const earlier = fromEarlier([{ value: "Facilities", bills: 12 }, { value: "Gesamt", bills: 1 }], cost, "de-DE", pages);
  assert.deepEqual(texts(offers(cost, "de-DE", pages, earlier)), ["Facilities", "Gesamt"]);
  assert.equal(texts(candidates("fac", cost, "de-DE", pages, earlier))[0], "Facilities");
  assert.equal(earlier[1]?.page, 1, "and says where it stands on this page");
});

test("an identifier is found also within, and what is typed already is not offered", () => {
  const number = aField("invoice_number", "identifier");
  assert.deepEqual(texts(found("10482", number)), ["RE-10482"]);
  assert.deepEqual(found("RE-10482", number), []);
});

test("a currency is found by its name", () => {
  assert.equal(texts(found("swiss", aField("currency", "currency")))[0], "CHF");
});

test("unasked, the machine's readings come first, then the page's values of the kind", () => {
  assert.deepEqual(texts(offers(aField("total", "amount", "1309.00"), "de-DE", pages)), ["1.309,00", "999,00", "1.100,00", "209,00"]);
  assert.deepEqual(texts(offers(aField("due_date", "date"), "de-DE", pages)), ["03.04.2026", "03.05.2026"]);
  assert.deepEqual(offers(aField("invoice_number", "identifier"), "de-DE", pages), []);
});

test("a candidate of the page, once taken, was misread by the machine; its own reading was read", () => {
  const total = aField("total", "amount", "1309.00");
  const [own, , other] = offers(total, "de-DE", pages);
  assert.equal(intentOf(total, taken(total, own!, "de-DE")), "read");
  assert.equal(intentOf(total, taken(total, other!, "de-DE")), "misread");
});

test("days have short forms: no year is the one that is meant, digits alone, and days after the bill's date", () => {
  const around = { today: "2026-11-26", invoiced: "2026-11-10" };
  const short = (text: string, locale = "de-DE") => readShortDate(text, locale, around);
  assert.equal(short("12.3."), "2026-03-12");
  assert.equal(short("5/1", "en-GB"), "2027-01-05");
  assert.equal(short("12/3", "en-US"), "2026-12-03");
  assert.equal(short("1203"), "2026-03-12");
  assert.equal(short("120326"), "2026-03-12");
  assert.equal(short("03122026", "en-US"), "2026-03-12");
  assert.equal(short("+30"), "2026-12-10");
  assert.equal(short("45.3."), null);
  assert.equal(short("12"), null);
});

test("a short day is a day only where it is typed, not where a page says so", () => {
  const due = aField("due_date", "date");
  const around = { today: "2026-11-26", invoiced: null };
  assert.equal(typed(due, "12.3.", "de-DE", pages, around).value, "2026-03-12");
  assert.equal(typed(due, "today", "de-DE", pages, around).value, "2026-11-26");
  assert.equal(typed(due, "12.3.", "de-DE", pages).value, null);
});
