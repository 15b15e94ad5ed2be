import { LINE_COLUMNS, type LineCell } from "./line-edits";
import type { FillColumn } from "./line-operations";
import { placeIn } from "./table-place";

/** A cell of the table of lines, or where one of them is booked. */
export type LinePlace = { row: number; column: FillColumn };

/** The rows from the one to the other, ascending. */
export function range(from: number, to: number): number[] {
  const [first, last] = [Math.min(from, to), Math.max(from, to)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Where the table's inputs stand, as they say themselves. */
export function placeOf(target: EventTarget | null): LinePlace | null {
  const place = placeIn(target);
  if (!place) return null;
  return { row: place.row, column: place.column === "choose" ? "description" : (place.column as FillColumn) };
}

/** The place as a cell to type in; null where one chooses. */
export function cellAt(place: LinePlace | null): LineCell | null {
  const column = LINE_COLUMNS.find((one) => one === place?.column);
  return place && column ? { row: place.row, column } : null;
}
