/** Which field had the focus when the page was left to sign in again, in this tab only. */
const KEY = "billwright.field";

export function keepField(partId: string, field: string | null): void {
  if (field) sessionStorage.setItem(KEY, JSON.stringify([partId, field]));
  else sessionStorage.removeItem(KEY);
}

/** Once: whoever comes again starts where a person is needed. */
export function takeField(partId: string): string | null {
  const text = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  const [part, field] = JSON.parse(text ?? "[]") as [string?, string?];
  return part === partId ? (field ?? null) : null;
}
