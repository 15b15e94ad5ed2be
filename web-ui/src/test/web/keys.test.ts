import assert from "node:assert/strict";
import { test } from "node:test";
import { lineKeys } from "../../main/web/review/line-keys";
import { reviewKeys } from "../../main/web/review/review-keys";
import { shareKeys } from "../../main/web/review/share-keys";
import { isCharacter, keyNames, matches, parsed, type KeyTable } from "../../main/web/shared/keys";
import { ALL_KEYS, groups } from "../../main/web/shell/all-keys";
import { shellKeys } from "../../main/web/shell/shell-keys";

const pressed = (key: string, held: { ctrl?: boolean; alt?: boolean; shift?: boolean; altGr?: boolean } = {}) => ({
  key,
  ctrlKey: held.ctrl ?? false,
  altKey: held.alt ?? false,
  shiftKey: held.shift ?? false,
  metaKey: false,
  getModifierState: (name: string) => name === "AltGraph" && (held.altGr ?? false),
});

/** What browsers and systems keep for themselves, on Windows, Linux and the Mac. */
const TAKEN = [
  ...["a", "c", "d", "e", "f", "g", "h", "j", "k", "l", "n", "o", "p", "r", "s", "t", "u", "v", "w", "x"].map((one) => `Ctrl+${one}`),
  ...["a", "b", "c", "d", "g", "i", "j", "m", "n", "o", "p", "q", "r", "t", "v", "w"].map((one) => `Ctrl+Shift+${one}`),
  ...["F1", "F3", "F5", "F6", "F7", "F10", "F11", "F12", "Alt+F4", "Alt+ArrowLeft", "Alt+ArrowRight"],
];

test("a combination is those keys and no others held", () => {
  assert.ok(matches(pressed("Enter", { ctrl: true }), "Ctrl+Enter"));
  assert.ok(!matches(pressed("Enter", { ctrl: true, shift: true }), "Ctrl+Enter"));
  assert.ok(!matches(pressed("Enter"), "Ctrl+Enter"));
  assert.ok(matches({ ...pressed("Enter"), metaKey: true }, "Ctrl+Enter"), "the command key of a Mac");
  assert.ok(matches(pressed("Z", { ctrl: true, shift: true }), "Ctrl+Shift+z"));
});

test("a sign is itself, however the keyboard makes it", () => {
  assert.ok(matches(pressed("?", { shift: true }), "?"));
  assert.ok(matches(pressed("/", { shift: true }), "/"), "on a German keyboard it is Shift and 7");
});

test("what AltGr types is never a combination", () => {
  assert.ok(!matches(pressed("Enter", { ctrl: true, alt: true, altGr: true }), "Ctrl+Enter"));
  assert.ok(!matches(pressed("@", { altGr: true }), "@"));
});

test("no table has two uses for one combination", () => {
  for (const { id, keys } of ALL_KEYS) {
    const all = Object.values(keys).flatMap((one) => one.keys.map((combination) => combination.toLowerCase()));
    assert.deepEqual([...new Set(all)], all, id);
  }
  const both = (a: KeyTable<never>, b: KeyTable<never>) =>
    Object.values(a.keys).flatMap((one) => one.keys.filter((keys) => Object.values(b.keys).some((other) => other.keys.includes(keys))));
  assert.deepEqual(both(shellKeys, reviewKeys), [], "letters that act together");
});

test("the letters that are offered together are different ones", () => {
  const letters = (table: KeyTable<never>) => Object.values(table.keys).flatMap((one) => one.keys.filter(isCharacter));
  for (const inner of [lineKeys, shareKeys] as KeyTable<never>[]) {
    const together = [...letters(inner), ...letters(reviewKeys)];
    assert.deepEqual([...new Set(together)], together);
  }
});

test("nothing takes what the browser or the system has, and nothing needs a letter together with Alt", () => {
  for (const { id, keys } of ALL_KEYS) {
    for (const combination of Object.values(keys).flatMap((one) => (one.run ? one.keys : []))) {
      assert.ok(!TAKEN.includes(combination), `${combination} (${id})`);
      const { key, modifiers } = parsed(combination);
      assert.ok(!(isCharacter(key) && modifiers.has("Alt")), `${combination} (${id}) types a character on some keyboards`);
    }
  }
});

test("the help shows every key of every table once, by the place where it acts, and finds by what it does", () => {
  const all = groups(ALL_KEYS, "");
  const shown = all.flatMap((group) => group.shortcuts);
  assert.equal(shown.length, ALL_KEYS.reduce((sum, table) => sum + Object.keys(table.keys).length, 0));
  assert.deepEqual(all.map((group) => group.id).sort(), [...new Set(ALL_KEYS.map((table) => table.id))].sort());
  const found = groups(ALL_KEYS, "Confirm and open").flatMap((group) => group.shortcuts);
  assert.deepEqual(found.map((one) => one.keys), [["Ctrl+Enter"]]);
});

test("keys are named as they are written on the keyboard", () => {
  assert.deepEqual(keyNames("Ctrl+Shift+z"), ["Ctrl", "Shift", "Z"]);
  assert.deepEqual(keyNames("Alt+ArrowDown"), ["Alt", "↓"]);
});
