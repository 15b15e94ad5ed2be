import { said, words } from "../strings";

/** A combination such as "Ctrl+Enter", "Shift+F8", "n" or "?". Ctrl stands for the command key of a Mac too. */
export type Keys = string;

/** What one combination does, on the screen or the part of a screen that offers it. */
export type Shortcut<On> = {
  keys: Keys[];
  text: () => string;
  /** Left out where the browser does it by itself. */
  run?: (on: On) => unknown;
  /** Whether there is anything to do just now. */
  when?: (on: On) => boolean;
  /** Holding the keys down does it no second time. */
  once?: boolean;
};

/** The one place where the keys of a screen are named: what handles them and the help are both made of it. */
export type KeyTable<On, Id extends string = string> = {
  id: string;
  title: () => string;
  keys: Record<Id, Shortcut<On>>;
};

/** The table as it is written, its entries' names known. */
export function keyTable<On>() {
  return <Id extends string>(id: string, title: () => string, keys: Record<Id, Shortcut<On>>): KeyTable<On, Id> => ({
    id,
    title,
    keys,
  });
}

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey"> & {
  getModifierState?: (name: string) => boolean;
};

/** AltGr types a character on many keyboards, so it is never half of a combination. */
export function matches(event: Pressed, keys: Keys): boolean {
  if (event.getModifierState?.("AltGraph")) return false;
  const { key, modifiers } = parsed(keys);
  if (modifiers.has("Ctrl") !== (event.ctrlKey || event.metaKey)) return false;
  if (modifiers.has("Alt") !== event.altKey) return false;
  // Whether a sign needs Shift depends on the keyboard: the sign itself is what counts.
  const isSign = key.length === 1 && key.toLowerCase() === key.toUpperCase();
  if (!isSign && modifiers.has("Shift") !== event.shiftKey) return false;
  return event.key === key || (key.length === 1 && event.key.toLowerCase() === key.toLowerCase());
}

export function parsed(keys: Keys): { key: string; modifiers: Set<string> } {
  const parts = keys === "+" ? ["+"] : keys.split("+");
  return { key: parts.at(-1)!, modifiers: new Set(parts.slice(0, -1)) };
}

/** A character by itself: it acts only where nobody is typing, and not at all for whoever switched it off. */
export const isCharacter = (keys: Keys) => keys.length === 1;

const OFF = "billwright.letters-off";
export const characterKeys = {
  get on(): boolean {
    return localStorage.getItem(OFF) === null;
  },
  set on(on: boolean) {
    if (on) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, "yes");
  },
};

/** Carries out what the pressed keys stand for in the table; false when they stand for nothing there. */
export function press<On>(event: KeyboardEvent, table: KeyTable<On>, on: On): boolean {
  if (event.defaultPrevented || event.isComposing || isBehindDialog(event.target)) return false;
  const letters = !isTyping(event.target) && characterKeys.on;
  const found = Object.values(table.keys).find(
    (one) =>
      one.run &&
      one.keys.some((keys) => (letters || !isCharacter(keys)) && matches(event, keys)) &&
      (one.when?.(on) ?? true),
  );
  if (!found?.run) return false;
  event.preventDefault();
  event.stopPropagation();
  if (!event.repeat || !found.once) found.run(on);
  return true;
}

/** Inputs in which one does not type. */
const PRESSED = ["checkbox", "radio", "file", "button", "submit", "reset", "range"].map((one) => `[type=${one}]`).join();

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches(`input:not(${PRESSED}), textarea, select, [contenteditable]`)
  );
}

function isBehindDialog(target: EventTarget | null): boolean {
  const dialog = document.querySelector("dialog[open]");
  return dialog !== null && !(target instanceof Node && dialog.contains(target));
}

/** The combination as it stands on the reader's keyboard, key by key. */
export function keyNames(keys: Keys): string[] {
  const { key, modifiers } = parsed(keys);
  const named = key.length === 1 ? key.toUpperCase() : said(words.keys.names, key);
  return [...[...modifiers].map((one) => said(words.keys.names, one)), named];
}
