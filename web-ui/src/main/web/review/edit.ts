import type { Box, ConfirmedField, Intent, ReviewField, ReviewPage } from "../api/types";
import { read, same, show } from "../values/values";
import { words } from "../strings";
import { readShortDate, type Around } from "../values/short-dates";
import type { Candidate } from "./candidates";
import { findOnPages } from "./find-on-pages";

/** What the reviewer has in a field right now. */
export type Edit = {
  /** As shown and typed. */
  text: string;
  /** Normalised; null when the field is empty or the text is no value of its type. */
  value: string | null;
  /** Where the value stands; null when nowhere or not known. */
  page: number | null;
  box: Box | null;
  from: "proposed" | "confirmed" | "page" | "typed";
  /** The reviewer's own word on whether a changed value stands on the page; null: as found. */
  saidOnPage: boolean | null;
  /** Looked at: Enter need not stop here again. */
  checked: boolean;
};

export type Place = { page: number; box: Box | null };

const EMPTY: Edit = {
  text: "",
  value: null,
  page: null,
  box: null,
  from: "proposed",
  saidOnPage: null,
  checked: false,
};

export function firstEdit(field: ReviewField, locale: string): Edit {
  if (field.confirmed) {
    const { value, page, box, intent } = field.confirmed;
    const text = value === null ? "" : show(value, field.name, field.type, locale);
    const saidOnPage = intent === "overridden" ? false : null;
    return { ...EMPTY, text, value, page, box, from: "confirmed", saidOnPage, checked: true };
  }
  if (!field.proposed) return EMPTY;
  return option(field, 0, locale);
}

export type Option = { value: string; confidence: number | null; page: number; box: Box | null };

/** The proposed value, what the page says instead, and the alternatives, in order; the arrow keys walk along them. */
export function options(field: ReviewField): Option[] {
  const { proposed } = field;
  if (!proposed) return [];
  const { conflict } = proposed;
  const others = proposed.alternatives.filter((one) => !conflict || !same(one.value, conflict.value, field.type));
  return conflict ? [proposed, { ...conflict, confidence: null }, ...others] : [proposed, ...others];
}

/** What the page says where the field still holds what the XML or the QR code says; null where that is settled. */
export function openConflict(field: ReviewField, edit: Edit): { value: string; page: number; box: Box | null } | null {
  const conflict = field.proposed?.conflict;
  return conflict && !isChanged(field, edit) ? conflict : null;
}

export function option(field: ReviewField, index: number, locale: string): Edit {
  const chosen = options(field)[index];
  if (!chosen) return EMPTY;
  return {
    ...EMPTY,
    text: show(chosen.value, field.name, field.type, locale),
    value: chosen.value,
    page: chosen.page || null,
    box: chosen.box,
    from: index === 0 ? "proposed" : "page",
  };
}

/** Which option the field holds; -1 when another value. */
export function chosenOption(field: ReviewField, edit: Edit): number {
  const value = edit.value;
  if (value === null) return -1;
  const all = options(field);
  const here = all.findIndex((one) => one.value === value && String(one.box) === String(edit.box));
  return here >= 0 ? here : all.findIndex((one) => same(one.value, value, field.type));
}

/** @param around the days that a date may be counted from, for its short forms */
export function typed(field: ReviewField, text: string, locale: string, pages: ReviewPage[], around?: Around): Edit {
  const value = text.trim() === "" ? null : readTyped(text, field, locale, around);
  const proposed = field.proposed;
  if (value !== null && proposed && same(value, proposed.value, field.type)) {
    return { ...option(field, 0, locale), text, value, from: value === proposed.value ? "proposed" : "typed" };
  }
  const place = value === null ? null : findOnPages(value, field, locale, pages);
  return { ...EMPTY, text, value, page: place?.page ?? null, box: place?.box ?? null, from: "typed" };
}

function readTyped(text: string, field: ReviewField, locale: string, around?: Around): string | null {
  const value = read(text, field.name, field.type, locale);
  if (value !== null || field.type !== "date" || !around) return value;
  const isToday = words.typing.today.includes(text.trim().toLowerCase());
  return isToday ? around.today : readShortDate(text, locale, around);
}

/** A candidate taken: one of the machine's own options is that option again. */
export function taken(field: ReviewField, { value, text, page, box }: Candidate, locale: string): Edit {
  const at = options(field).findIndex((one) => one.value === value && String(one.box) === String(box));
  if (at >= 0) return { ...option(field, at, locale), checked: true };
  return { ...EMPTY, value, text, page, box, from: page === null ? "typed" : "page", checked: true };
}

/** Words clicked or dragged over. Text that is no value of the field's type is kept as it is, to be mended. */
export function picked(field: ReviewField, text: string, place: Place, locale: string): Edit {
  const value = read(text, field.name, field.type, locale);
  const shown = value === null ? text : show(value, field.name, field.type, locale);
  return { ...EMPTY, text: shown, value, page: place.page, box: place.box, from: "page", checked: true };
}

export function isChanged(field: ReviewField, edit: Edit): boolean {
  const before = field.proposed?.value ?? null;
  return before !== edit.value || (edit.text.trim() !== "" && edit.value === null);
}

export function isInvalid(edit: Edit): boolean {
  return edit.text.trim() !== "" && edit.value === null;
}

/** A changed value that stands on the page was misread, else overridden. An emptied field: the page has no such value. */
export function intentOf(field: ReviewField, edit: Edit): Intent {
  if (!isChanged(field, edit)) return "read";
  if (edit.saidOnPage !== null) return edit.saidOnPage ? "misread" : "overridden";
  return edit.value === null || edit.page !== null ? "misread" : "overridden";
}

/** What is sent; nothing for a field that was and stays empty. */
export function confirmedOf(field: ReviewField, edit: Edit): ({ name: string } & ConfirmedField) | null {
  if (edit.value === null && !field.proposed && !field.confirmed?.value) return null;
  const intent = intentOf(field, edit);
  const placed = intent !== "overridden" && edit.value !== null;
  return {
    name: field.name,
    value: edit.value,
    intent,
    page: placed ? edit.page : null,
    box: placed ? edit.box : null,
  };
}
