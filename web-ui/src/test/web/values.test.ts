import assert from "node:assert/strict";
import { test } from "node:test";
import { readAmount, showAmount, showNumber, showPrice } from "../../main/web/values/amounts";
import { datePattern, readDate, showDate } from "../../main/web/values/dates";
import { isIban, showIban } from "../../main/web/values/iban";
import { mayBeVatId } from "../../main/web/values/vat-id";
import { same } from "../../main/web/values/values";

test("a quantity has no more places than it needs, a price no fewer than two", () => {
  assert.equal(showNumber("3.0000", "de-DE"), "3");
  assert.equal(showNumber("1250.5000", "de-DE"), "1.250,5");
  assert.equal(showNumber("7", "en-US"), "7");
  assert.equal(showPrice("17.5000", "de-DE"), "17,50");
  assert.equal(showPrice("0.31450", "en-US"), "0.3145");
});

test("an amount is shown as its locale writes it", () => {
  assert.equal(showAmount("1234567.50", "de-DE"), "1.234.567,50");
  assert.equal(showAmount("-1234.5", "en-US"), "-1,234.50");
  assert.equal(showAmount("0.05", "de-DE"), "0,05");
});

test("an amount of more digits than a double holds comes back as it went", () => {
  const large = "123456789012345678.90";
  assert.equal(readAmount(showAmount(large, "de-DE"), "de-DE"), large);
});

test("an amount is read by its marks, and by the locale where they leave a doubt", () => {
  assert.equal(readAmount("1.234,50", "en-US"), "1234.50");
  assert.equal(readAmount("1,234.50 USD", "de-DE"), "1234.50");
  assert.equal(readAmount("1.234", "de-DE"), "1234.00");
  assert.equal(readAmount("1,234", "en-US"), "1234.00");
  assert.equal(readAmount("1’234.50", "de-CH"), "1234.50");
  assert.equal(readAmount("€ 12,5", "de-DE"), "12.50");
  assert.equal(readAmount("(12.00)", "en-US"), "-12.00");
  assert.equal(readAmount("12,00-", "de-DE"), "-12.00");
});

test("what is no amount is not made one", () => {
  for (const text of ["", "12x", "abc", "1.2.3,4,5", "12,34567", "--1"]) assert.equal(readAmount(text, "de-DE"), null);
});

test("a day is read in the locale's order, and in the other where only that makes a day", () => {
  assert.equal(readDate("3.4.2026", "de-DE"), "2026-04-03");
  assert.equal(readDate("3/4/2026", "en-US"), "2026-03-04");
  assert.equal(readDate("23/4/26", "en-US"), "2026-04-23");
  assert.equal(readDate("2026-04-03", "en-US"), "2026-04-03");
});

test("a month may be named, in the locale's tongue or in English", () => {
  assert.equal(readDate("3. März 2026", "de-DE"), "2026-03-03");
  assert.equal(readDate("Mar 3, 2026", "de-DE"), "2026-03-03");
});

test("an impossible day is none", () => {
  for (const text of ["31.2.2026", "32/13/2026", "2026-02-30", "tomorrow"]) assert.equal(readDate(text, "de-DE"), null);
});

test("a day is shown as its locale writes it, and the pattern says how", () => {
  assert.equal(showDate("2026-11-09", "de-DE"), "09.11.2026");
  assert.equal(datePattern("en-US"), "MM/DD/YYYY");
});

test("an IBAN's check digits are checked", () => {
  assert.ok(isIban("DE89 3704 0044 0532 0130 00"));
  assert.ok(!isIban("DE89 3704 0044 0532 0130 01"));
  assert.equal(showIban("DE89370400440532013000"), "DE89 3704 0044 0532 0130 00");
});

test("identifiers are the same without case, blanks and punctuation", () => {
  assert.ok(same("RE-2026 / 104", "re2026104", "identifier"));
  assert.ok(!same("RE-2026-104", "RE-2026-105", "identifier"));
});

test("a VAT number's check digits are checked where the country has a rule", () => {
  const right = ["DE136695976", "Fr 40 303 265 045", "IT 00743110157", "ATU13585627", "BE 428759497".replace("BE ", "BE0"), "LU 150 274 42", "NL004495445B01", "CHE-107.787.577 MWST", "DK 13585628", "PL 8567346215"];
  for (const one of right) {
    assert.ok(mayBeVatId(one), one);
    const last = one.search(/\d(?=\D*$)/);
    const at = one.startsWith("NL") ? one.indexOf("B") - 1 : last;
    const wrong = one.slice(0, at) + ((Number(one[at]) + 1) % 10) + one.slice(at + 1);
    assert.ok(!mayBeVatId(wrong), wrong);
  }
});

test("a number of another country, or of another form, is not called wrong", () => {
  for (const one of ["GB 123 4567 89", "FRK7399859412", "36-3375792"]) assert.ok(mayBeVatId(one), one);
});
