/**
 * For a table whose cells say `field-done` with their input's id: on to the input after it. After the last one the
 * event goes on to whoever knows what comes then.
 */
export function toNextInput(event: CustomEvent<string>): void {
  const inputs = [...(event.currentTarget as HTMLElement).querySelectorAll<HTMLInputElement>("input:not([type=checkbox])")];
  const at = inputs.findIndex((input) => input.id === event.detail);
  const next = at < 0 ? undefined : inputs[at + 1];
  if (!next) return;
  event.stopPropagation();
  next.focus();
}
