import { locale } from "../speech";

/** Instants as a person says them: the time today, else the day. */
const time = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" });
const dayAndTime = new Intl.DateTimeFormat(locale, {
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
});
const shortDay = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short" });
const full = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });

export function showMoment(instant: string | null): string {
  if (!instant) return "";
  const date = new Date(instant);
  const now = new Date();
  if (date.toDateString() === now.toDateString()) return time.format(date);
  return date.getFullYear() === now.getFullYear() ? dayAndTime.format(date) : full.format(date);
}

export function showFullMoment(instant: string | null): string {
  return instant ? full.format(new Date(instant)) : "";
}

const ages = (["minute", "hour", "day"] as const).map(
  (unit) => new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: 0 }),
);

/** How long ago, in the largest unit that fits: "3 days". */
export function showAge(instant: string, now: Date): string {
  const minutes = Math.max(0, Math.floor((now.getTime() - Date.parse(instant)) / 60_000));
  const [inMinutes, inHours, inDays] = ages;
  if (minutes < 60) return inMinutes!.format(minutes);
  return minutes < 24 * 60 ? inHours!.format(Math.floor(minutes / 60)) : inDays!.format(Math.floor(minutes / 1440));
}
/** A day of this or last year, short: weeks are called by their Monday. */
export const showWeek = (monday: string): string => shortDay.format(new Date(`${monday}T12:00:00`));

const dayOnly = new Intl.DateTimeFormat(locale, { dateStyle: "medium" });

export const showDay = (instant: string): string => dayOnly.format(new Date(instant));

export function showDuration(from: string | null, to: string | null): string {
  if (!from || !to) return "";
  return showSeconds(Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000)));
}

export function showSeconds(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes} min ${seconds % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

const inUnit = (unit: "byte" | "kilobyte" | "megabyte", maximumFractionDigits: number) =>
  new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: unit === "byte" ? "long" : "short", maximumFractionDigits });
const bytesOnly = inUnit("byte", 0);
const kilobytes = inUnit("kilobyte", 0);
const megabytes = inUnit("megabyte", 1);

export function showSize(bytes: number): string {
  if (bytes < 1024) return bytesOnly.format(bytes);
  if (bytes < 1024 * 1024) return kilobytes.format(bytes / 1024);
  return megabytes.format(bytes / (1024 * 1024));
}
