import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import * as de from "../../main/web/strings/de/words";
import * as en from "../../main/web/strings/en/words";
import * as fr from "../../main/web/strings/fr/words";

/** The bundled test is in web-ui/target/web/tests. */
const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));
const TABLES = ["reasons", "verdicts", "objections"] as const;
const LITERAL = /"""[ \t]*\n([\s\S]*?)"""|"((?:[^"\\\n]|\\.)*)"/g;

/** Terms of the e-invoices' standard: their numbers say it in every language, their names in English only. */
const TERMS = ["{0} (BT-{1})", "{0} (BG-{1})"];

/** What the program's own texts are made of, one text for each file; what is joined by a plus is one piece. */
const saidByFile = globSync("*/src/main/java/**/*.java", { cwd: ROOT }).map((file) => {
  const joined = readFileSync(ROOT + file, "utf8").replace(/"\s*\+\s*"/g, "");
  const literals = [...joined.matchAll(LITERAL)].map(([, block, line]) => block ?? line ?? "");
  return literals.map((literal) => literal.replace(/\\(["'\\])/g, "$1")).join("\n");
});

const piecesOf = (sentence: string) => sentence.split(/\{\d\}/).filter((piece) => piece !== "");
const isSaid = (sentence: string) => saidByFile.some((said) => piecesOf(sentence).every((piece) => said.includes(piece)));

for (const table of TABLES) {
  test(`what the screens know of the server's ${table} is what the server says`, () => {
    assert.deepEqual(Object.keys(en.words[table]).filter((sentence) => !isSaid(sentence)), []);
  });

  test(`each of the ${table} says the same things in every language`, () => {
    const blanks = (text: string) => [...new Set(text.match(/\{\d\}/g))].sort();
    for (const texts of [de.words[table], fr.words[table]]) {
      const other = Object.entries(texts).filter(([sentence, text]) => blanks(sentence).join() !== blanks(text).join());
      assert.deepEqual(other.filter(([sentence]) => !TERMS.includes(sentence)), []);
    }
  });
}

test("a sentence that no file says is noticed", () => {
  assert.ok(isSaid("It changes nothing on {0} held-out bills."));
  assert.ok(!isSaid("It changes little on {0} held-out bills."));
  assert.ok(!isSaid("It changes nothing on {0} invented bills."));
});
