import type { Review } from "../api/types";
import type { Turns } from "../page/view-choices";
import type { CodingEdits } from "./coding";
import type { TypeEdit } from "./document-type";
import type { Edit } from "./edit";
import type { LineEdit } from "./line-edits";

/** What a person made of a bill and has not confirmed, as far as it differs from how the bill came. */
export type Kept = {
  edits?: Record<string, Edit>;
  coding?: Partial<CodingEdits>;
  lines?: LineEdit[];
  type?: TypeEdit;
  /** How pages were turned. */
  turns?: Turns;
};
type Made = { edits: Map<string, Edit>; coding: CodingEdits; lines: LineEdit[]; type: TypeEdit; turns: Turns };

const differ = (one: unknown, other: unknown) => JSON.stringify(one) !== JSON.stringify(other);

/** @param first the same bill as it came */
export function keptOf(bill: Made, first: Made): Kept {
  const edits = [...bill.edits].filter(([name, edit]) => differ(edit, first.edits.get(name)));
  const coding = Object.entries(bill.coding).filter(([kind, edit]) => differ(edit, first.coding[kind as "vendor"]));
  return {
    ...(edits.length > 0 && { edits: Object.fromEntries(edits) }),
    ...(coding.length > 0 && { coding: Object.fromEntries(coding) }),
    ...(differ(bill.lines, first.lines) && { lines: bill.lines }),
    ...(differ(bill.type, first.type) && { type: bill.type }),
    ...(differ(bill.turns, first.turns) && { turns: bill.turns }),
  };
}

/** Nothing that a person would miss: looking at a field is no work, nor is turning a page. */
export function isIdle(kept: Kept, first: Made): boolean {
  const { edits = {}, turns: _, ...others } = kept;
  const changed = Object.entries(edits).some(([name, edit]) => edit.text !== first.edits.get(name)?.text);
  return !changed && Object.keys(others).length === 0;
}

/** Lays kept edits over a bill as it comes now; fields that it has no more are left out. */
export function laidOver(first: Made, kept: Kept): Made {
  const edits = new Map(first.edits);
  for (const [name, edit] of Object.entries(kept.edits ?? {})) {
    const now = edits.get(name);
    if (now) edits.set(name, { ...now, ...edit });
  }
  const coding = { ...first.coding, ...kept.coding };
  const { lines, type, turns } = { ...first, ...kept };
  return { edits, coding, lines, type, turns };
}

/**
 * Edits of a bill that was read or cut anew since: what was typed counts, what was only looked at does not, and a place
 * on a page that is no longer the bill's is forgotten.
 */
export function carriedOver<T extends Kept>(kept: T, review: Pick<Review, "pages">): T {
  const pages = review.pages.map((page) => page.number);
  const edits = Object.entries(kept.edits ?? {})
    .filter(([, edit]) => edit.from === "typed" || edit.from === "page")
    .map(([name, edit]) => [name, edit.page !== null && pages.includes(edit.page) ? edit : { ...edit, page: null, box: null }]);
  return { ...kept, edits: Object.fromEntries(edits) as Record<string, Edit> };
}

