/** Days: normalised "2026-11-23", shown and typed as the tenant's locale writes them. */

type Unit = "day" | "month" | "year";

export function dateOrder(locale: string): Unit[] {
  const parts = new Intl.DateTimeFormat(locale, { day: "2-digit", month: "2-digit", year: "numeric" }).formatToParts(0);
  return parts.flatMap((part) => (["day", "month", "year"].includes(part.type) ? [part.type as Unit] : []));
}

export function showDate(value: string, locale: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (!match) return value;
  const date = new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])));
  return new Intl.DateTimeFormat(locale, {
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
    timeZone: "UTC",
  }).format(date);
}

/** How one would type a day here, for the placeholder: DD.MM.YYYY. */
export function datePattern(locale: string): string {
  return showDate("2001-12-31", locale).replace("2001", "YYYY").replace("12", "MM").replace("31", "DD");
}

/** What was typed or stands on the page; null when it is no day. */
export function readDate(text: string, locale: string): string | null {
  const iso = /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\s*$/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = /^\s*(\d{1,2})\s*[./\- ]\s*(\d{1,2})\s*[./\- ]\s*(\d{2}|\d{4})\s*$/.exec(text);
  if (numeric) {
    const [first, second] = [Number(numeric[1]), Number(numeric[2])];
    const year = fullYear(numeric[3]!);
    const monthFirst = dateOrder(locale).indexOf("month") < dateOrder(locale).indexOf("day");
    const usual = monthFirst ? day(year, first, second) : day(year, second, first);
    return usual ?? (monthFirst ? day(year, second, first) : day(year, first, second));
  }
  return readNamedMonth(text, locale);
}

function readNamedMonth(text: string, locale: string): string | null {
  const name = /\p{L}{3,}/u.exec(text)?.[0].toLowerCase();
  const numbers = text.match(/\d+/g) ?? [];
  const month = name ? monthNames(locale).findIndex((names) => names.some((known) => known.startsWith(name))) : -1;
  if (month < 0 || numbers.length !== 2) return null;
  const yearFirst = numbers[0]!.length === 4;
  const year = fullYear(yearFirst ? numbers[0]! : numbers[1]!);
  return day(year, month + 1, Number(yearFirst ? numbers[1] : numbers[0]));
}

const names = new Map<string, string[][]>();
function monthNames(locale: string): string[][] {
  let found = names.get(locale);
  if (!found) {
    const formats = [locale, "en"].map((l) => new Intl.DateTimeFormat(l, { month: "long", timeZone: "UTC" }));
    found = Array.from({ length: 12 }, (_, month) =>
      formats.map((format) => format.format(Date.UTC(2001, month, 15)).toLowerCase()),
    );
    names.set(locale, found);
  }
  return found;
}

function fullYear(text: string): number {
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

function day(year: number, month: number, dayOfMonth: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
  return real && year >= 1900 && year < 2200 ? date.toISOString().slice(0, 10) : null;
}

/** The present day where the reader is. */
export function today(): string {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())).toISOString().slice(0, 10);
}
