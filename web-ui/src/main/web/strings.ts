import { language, type Language } from "./speech";
import type { words as english } from "./strings/en/words";

/**
 * Every word on the screens. The English ones say which there are; `strings/de` and `strings/fr` have the same files and
 * are typed by them, so that a text missing or left over in one language does not compile. Only the language in use is
 * loaded, before the screens are. So `strings/` may take types from anywhere, but code from `values/` and
 * `speech.ts` only: whatever needs the words waits for them.
 */
export type Words = typeof english;

const LOAD: Record<Language, () => Promise<{ words: Words }>> = {
  en: () => import("./strings/en/words"),
  de: () => import("./strings/de/words"),
  fr: () => import("./strings/fr/words"),
};

export const { words } = await LOAD[language]();

/** The text for a code of the server's, among several; a code that the screens do not know says itself. */
export function said(texts: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(texts, code) ? texts[code]! : code;
}

/** A field's or a line's cell's label; an own field is called what its maker called it. */
export function fieldLabel(name: string): string {
  const cell = /^lines\[(\d+)\]\.(description|quantity|unit|unitPrice|amount|taxRate)$/.exec(name);
  if (cell) return words.lines.cell(words.lines[cell[2] as "quantity"], Number(cell[1]) + 1);
  if (Object.hasOwn(words.fields, name)) return said(words.fields, name);
  return name.replace(/_/g, " ").replace(/^./, (first) => first.toUpperCase());
}
