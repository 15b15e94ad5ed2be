import { dateOrder, readDate } from "./dates";

/** What a short form may count from. */
export type Around = {
  today: string;
  /** The bill's own date; null while it has none. */
  invoiced: string | null;
};

const AHEAD_DAYS = 90;
const DAY_MS = 24 * 3600 * 1000;

/**
 * A day as people who type hundreds of them write it: "12.3." of the year that is meant, "1203", "120326" and
 * "12032026" in the locale's order, and "+30" days from the bill's date. Null when it is none of these.
 */
export function readShortDate(text: string, locale: string, { today, invoiced }: Around): string | null {
  const typed = text.trim();
  const after = /^\+(\d{1,3})$/.exec(typed);
  if (after) return later(invoiced ?? today, Number(after[1]));
  const parts = /^(\d{1,2})\s*[./\-]\s*(\d{1,2})\s*[./\-]?$/.exec(typed) ?? /^(\d\d)(\d\d)$/.exec(typed);
  if (parts) return latest(`${parts[1]}/${parts[2]}`, locale, today);
  const digits = /^(\d\d)(\d\d)(\d\d|\d{4})$/.exec(typed);
  if (!digits) return null;
  const [, first, second, third] = digits;
  const yearFirst = dateOrder(locale)[0] === "year";
  if (yearFirst && third!.length === 2) return readDate(`20${first}-${second}-${third}`, locale);
  return readDate(`${first}/${second}/${third}`, locale);
}

/** Bills are of the past and due soon: the last such day that is not further ahead than that. */
function latest(dayAndMonth: string, locale: string, today: string): string | null {
  const year = Number(today.slice(0, 4));
  const days = [year + 1, year, year - 1].flatMap((one) => readDate(`${dayAndMonth}/${one}`, locale) ?? []);
  return days.find((day) => day <= later(today, AHEAD_DAYS)) ?? null;
}

const later = (day: string, days: number) => new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
