import assert from "node:assert/strict";
import { test } from "node:test";
import { words as de } from "../../main/web/strings/de/words";
import { words as en } from "../../main/web/strings/en/words";
import { words as fr } from "../../main/web/strings/fr/words";

/** Every text by its path, such as `review.page.zoomIn`; those with blanks are filled by 2, which is nobody's singular. */
function texts(words: object, path = ""): [string, string][] {
  return Object.entries(words).flatMap(([key, text]) => {
    const here = path ? `${path}.${key}` : key;
    if (typeof text === "object") return texts(text as object, here);
    return [[here, typeof text === "function" ? filled(text) : (text as string)] as [string, string]];
  });
}

/** Empty where a text is made of more than numbers and words. */
function filled(text: (...blanks: unknown[]) => string | undefined): string {
  for (const blank of [2, "2"]) {
    try {
      return text(blank, blank, blank, blank) ?? "";
    } catch {
      // Takes something else.
    }
  }
  return "";
}

test("German and French say something of their own wherever words are said", () => {
  const english = new Map(texts(en));
  const wordy = (text: string) => (text.match(/\p{L}{3,}/gu) ?? []).length >= 4;
  for (const other of [de, fr]) {
    const same = texts(other).filter(([path, text]) => wordy(text) && english.get(path) === text && !path.startsWith("lists.columns"));
    assert.deepEqual(same, []);
  }
});

test("French sets its high punctuation off by a blank that does not break", () => {
  const set = texts(fr).filter(([, text]) => /\p{L}[?!;]| [?!;:%»]|« |\p{L}:(?!\p{L}|\/\/)/u.test(text));
  assert.deepEqual(set, []);
});

test("German sets percentages and the dots of what goes on off by a blank that does not break", () => {
  const set = texts(de).filter(([, text]) => /\d%| %| …(?!\{)/u.test(text));
  assert.deepEqual(set, []);
});

test("no text is blank", () => {
  for (const words of [en, de, fr]) {
    const blank = Object.values(words).flatMap((topic) => Object.entries(topic).filter(([, text]) => text === ""));
    assert.deepEqual(blank, []);
  }
});
