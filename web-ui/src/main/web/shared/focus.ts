const FOCUSABLE = "button, input, textarea, select, a[href], summary, [tabindex]";

/** Where the Tab key would come to first in it. */
function firstFocusable(within: HTMLElement | null): HTMLElement | null {
  const all = [...(within?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])];
  return all.find((one) => one.tabIndex >= 0 && !one.matches(":disabled")) ?? null;
}

/** Goes there: what opens something is opened, else its first control has the focus. */
export function enter(place: HTMLElement | null): void {
  if (place?.tagName === "BUTTON") place.click();
  else firstFocusable(place)?.focus();
}
