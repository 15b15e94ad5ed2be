import assert from "node:assert/strict";
import { test } from "node:test";
import { pickLanguage, pickLocale } from "../../main/web/speech";

test("the person's choice of language goes before the browser's, that before the organization's", () => {
  assert.equal(pickLanguage("fr", ["de-DE", "en"], "en-US"), "fr");
  assert.equal(pickLanguage(null, ["de-DE", "en"], "fr-FR"), "de");
  assert.equal(pickLanguage(null, ["pl-PL", "fr"], "de-DE"), "fr");
  assert.equal(pickLanguage(null, ["pl-PL"], "de-DE"), "de");
  assert.equal(pickLanguage(null, ["pl-PL"], null), "en");
});

test("what is no language of the screens any more is as if not chosen", () => {
  assert.equal(pickLanguage("tlh", ["de"], null), "de");
});

test("figures are written as in the browser's region where it speaks the language", () => {
  assert.equal(pickLocale("de", ["en-US", "de-CH", "de"]), "de-CH");
  assert.equal(pickLocale("fr", ["en-US", "de-CH"]), "fr");
});
