/** Instants as a person says them: the time today, else the day. */
const time = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit" });
const dayAndTime = new Intl.DateTimeFormat(undefined, {
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
});
const full = new Intl.DateTimeFormat(undefined, { dateStyle: "medium", timeStyle: "short" });

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

export function showDuration(from: string | null, to: string | null): string {
  if (!from || !to) return "";
  return showSeconds(Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000)));
}

export function showSeconds(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes} min ${seconds % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

export function showSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / (1024 * 1024)).toFixed(1)} MB`;
}
