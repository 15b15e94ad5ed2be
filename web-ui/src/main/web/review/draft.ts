import type { CodingEdits } from "./coding";
import type { TypeEdit } from "./document-type";
import type { Edit } from "./edit";
import type { LineEdit } from "./line-edits";

type Draft = {
  version: number;
  at: number;
  edits: [string, Edit][];
  coding: CodingEdits;
  lines?: LineEdit[];
  type?: TypeEdit;
};
type Edits = { edits: Map<string, Edit>; coding: CodingEdits; lines: LineEdit[]; type: TypeEdit };
const PREFIX = "billwright.draft.";
const KEPT_DAYS = 14;

/** Unsent edits of a bill on this computer: they outlive an expired session and a closed tab. */
export const draft = {
  keep(partId: string, version: number, { edits, coding, lines, type }: Edits): void {
    const kept: Draft = { version, at: Date.now(), edits: [...edits], coding, lines, type };
    localStorage.setItem(PREFIX + partId, JSON.stringify(kept));
  },

  /** Only for the very version that was edited. */
  find(partId: string, version: number): Draft | null {
    const text = localStorage.getItem(PREFIX + partId);
    if (!text) return null;
    try {
      const found = JSON.parse(text) as Draft;
      return found.version === version ? found : null;
    } catch {
      return null;
    }
  },

  drop(partId: string): void {
    localStorage.removeItem(PREFIX + partId);
  },

  dropOld(): void {
    const oldest = Date.now() - KEPT_DAYS * 24 * 3600 * 1000;
    for (const key of Object.keys(localStorage).filter((one) => one.startsWith(PREFIX))) {
      const at = /"at":(\d+)/.exec(localStorage.getItem(key) ?? "")?.[1];
      if (!at || Number(at) < oldest) localStorage.removeItem(key);
    }
  },
};
