import type { FieldType } from "../api/types";
import { readAmount, showAmount } from "./amounts";
import { readDate, showDate } from "./dates";
import { showIban } from "./iban";

/** A normalised value as the reviewer sees it. */
export function show(value: string, name: string, type: FieldType, locale: string): string {
  if (type === "amount") return showAmount(value, locale);
  if (type === "date") return showDate(value, locale);
  return name === "iban" ? showIban(value) : value;
}

/** What the reviewer typed, normalised; null when it is no value of this type. */
export function read(text: string, name: string, type: FieldType, locale: string): string | null {
  const trimmed = text.trim().replace(/\s+/g, " ");
  switch (type) {
    case "amount":
      return readAmount(trimmed, locale);
    case "date":
      return readDate(trimmed, locale);
    case "currency":
      return readCurrency(trimmed);
    default:
      return name === "iban" ? trimmed.replace(/\s/g, "").toUpperCase() : trimmed;
  }
}

const SIGNS: Record<string, string> = { "€": "EUR", $: "USD", "£": "GBP" };

function readCurrency(text: string): string | null {
  const code = SIGNS[text] ?? text.toUpperCase();
  return /^[A-Z]{3}$/.test(code) ? code : null;
}

/** Whether two values mean the same: identifiers without case and punctuation, text as its words. */
export function same(a: string, b: string, type: FieldType): boolean {
  if (a === b) return true;
  if (type === "identifier") return bare(a) === bare(b);
  return type === "text" && spoken(a) === spoken(b);
}

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
const spoken = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
