/** Where an input of a table stands, as it or what it is in says by `data-row` and `data-column`. */
export type TablePlace = { row: number; column: string };

export function placeIn(target: EventTarget | null): TablePlace | null {
  const cell = target instanceof HTMLElement ? target.closest<HTMLElement>("[data-row]") : null;
  const { row, column } = cell?.dataset ?? {};
  return row === undefined || column === undefined ? null : { row: Number(row), column };
}

/** False when there is no such place. */
export function focusAt(table: HTMLElement, { row, column }: TablePlace): boolean {
  const at = `[data-row="${row}"][data-column="${column}"]`;
  const input = table.querySelector<HTMLElement>(`input${at}, ${at} input`);
  input?.focus();
  return input !== null;
}
