import type { Turn, Zoom } from "./geometry";

const VIEW = "billwright.page-view";
const TURNED = "billwright.turned.";

/** How a person likes to look at pages, on this computer. */
export type ViewChoices = { zoom: Zoom; places: boolean };

export function viewChoices(): ViewChoices {
  return { zoom: { fit: "width" }, places: false, ...read<ViewChoices>(VIEW) };
}

export function keepViewChoices(choices: ViewChoices): void {
  localStorage.setItem(VIEW, JSON.stringify(choices));
}

/** How the pages of a document were turned, by number. */
export type Turns = Record<number, Turn>;

export function turnsOf(documentId: string): Turns {
  return read<Turns>(TURNED + documentId) ?? {};
}

export function keepTurns(documentId: string, turns: Turns): void {
  if (Object.values(turns).every((turn) => turn === 0)) localStorage.removeItem(TURNED + documentId);
  else localStorage.setItem(TURNED + documentId, JSON.stringify(turns));
}

function read<T>(key: string): T | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null") as T | null;
  } catch {
    return null;
  }
}
