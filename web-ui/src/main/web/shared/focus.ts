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

/** Whether the focus rests nowhere in particular, so that a screen that has loaded may take it to its first thing. */
export function focusRests(): boolean {
  return document.activeElement === document.body || document.activeElement?.id === "main";
}

/** The focus goes to a place whose content changed, unless it is inside already. */
export function restFocusIn(place: HTMLElement): void {
  if (!place.contains(document.activeElement)) place.focus({ preventScroll: true });
}

/** The part of a screen that says by `data-place` that a key leads to it. */
export const placeNamed = (within: HTMLElement, name: string) =>
  within.querySelector<HTMLElement>(`[data-place="${name}"]`);
