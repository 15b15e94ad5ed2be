import type { TrailEvent } from "../api/talk";
import type { FieldType, Review } from "../api/types";
import { fieldLabel, said, words } from "../strings";
import { showIban } from "../values/iban";
import { show } from "../values/values";

const w = words.trail;

/** What is said of one thing that happened. */
export type TrailLine = {
  title: string;
  /** The value before and after; empty where there was none. Null where nothing changed its value. */
  change: { before: string; after: string } | null;
  /** More of it: why, by whom it had been answered, with which models. */
  about: string[];
};

/** What became of a text that somebody wrote. */
const REWRITTEN = ["comment changed", "comment removed"];

export function trailLine(event: TrailEvent, types: Map<string, FieldType>, locale: string): TrailLine {
  const { what, note, before, after } = event;
  if (what === "corrected") {
    const shown = (value: string | null) => (value === null ? "" : valueText(event.field!, value, types, locale));
    const change = { before: shown(before), after: shown(after) };
    return { title: trailLabel(event.field!), change, about: aboutChange(event) };
  }
  if (what === "warning seen") {
    const title = said(w.seen, note ?? "");
    if (event.otherPart) return { title, change: null, about: [words.warnings.same((after ?? "").split(", ").map(fieldLabel).join(", "))] };
    const accounts = (list: string | null) => (list ?? "").split(", ").map(showIban).join(", ");
    return { title, change: { before: accounts(before), after: accounts(after) }, about: [] };
  }
  if (what === "must stay right") return { title: after === "yes" ? w.guardSet : w.guardGone, change: null, about: [] };
  const title = said(w.what, what);
  if (REWRITTEN.includes(what)) return { title, change: { before: before ?? "", after: after ?? "" }, about: [] };
  return { title, change: null, about: about(event) };
}

/** A field's name, or that of what a bill is booked to. */
export const trailLabel = (field: string): string => (Object.hasOwn(w.coding, field) ? said(w.coding, field) : fieldLabel(field));

function about({ what, note, before, after, modelVersion }: TrailEvent): string[] {
  switch (what) {
    case "uploaded":
      return after ? [after] : [];
    case "taken over":
      return before ? [w.takenFrom(before)] : [];
    case "commented":
      return after ? [w.because(after)] : [];
    case "split":
      return [w.bills((after ?? "").replace(/[[\]]/g, ""))];
    case "proposed":
      return [w.withVersions(versions(modelVersion ?? "").join(", "))];
    case "unreadable":
      return note ? [said(words.unreadable, note)] : [];
    case "not a bill":
      return note ? [said(words.documentTypes, note)] : [];
    default:
      return note ? [w.because(note)] : [];
  }
}

function aboutChange({ intent, source, modelVersion, before }: TrailEvent): string[] {
  const texts = intent && intent !== "read" ? [said(w.intent, intent)] : [];
  if (source && before !== null) {
    const model = source === "model" && modelVersion ? `${said(w.sources, source)}, ${versions(modelVersion)[0]}` : said(w.sources, source);
    texts.push(w.answered(model));
  }
  return texts;
}

/** "fields:v12 account:v3" in words; the base where the model about fields has no number. */
export function versions(text: string): string[] {
  return text
    .split(" ")
    .filter((one) => one !== "")
    .map((one) => {
      const numbered = /^([a-z-]+):v(\d+)$/.exec(one);
      if (!numbered) return w.base;
      const [, kind, number] = numbered;
      return kind === "fields" ? w.version(Number(number)) : `${said(w.kinds, kind!)} v${number}`;
    });
}

function valueText(field: string, value: string, types: Map<string, FieldType>, locale: string): string {
  if (field === "lines") return w.lines(linesIn(value));
  if (field === "document_type") return said(words.documentTypes, value);
  const type = types.get(field);
  return type ? show(value, field, type, locale) : value;
}

function linesIn(json: string): number {
  try {
    const lines: unknown = JSON.parse(json);
    return Array.isArray(lines) ? lines.length : 0;
  } catch {
    return 0;
  }
}

export const typesOf = (review: Review): Map<string, FieldType> => new Map(review.fields.map((one) => [one.name, one.type]));
