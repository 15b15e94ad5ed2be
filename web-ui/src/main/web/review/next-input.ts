/** To the input after this one of the same table; false when it was the last. */
export function focusNext(table: Element, inputId: string): boolean {
  const inputs = [...table.querySelectorAll<HTMLInputElement>("input")];
  const at = inputs.findIndex((input) => input.id === inputId);
  const next = at < 0 ? undefined : inputs[at + 1];
  next?.focus();
  return next !== undefined;
}
