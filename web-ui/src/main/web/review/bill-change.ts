import { fieldLabel, words } from "../strings";
import type { BillContent } from "./bill-edits";
import { LINES, SHARES } from "./bill-edits";
import { CODING_KINDS } from "./coding";
import { cellName, LINE_COLUMNS, type LineEdit } from "./line-edits";
import type { Change } from "./history";

export const DOCUMENT_TYPE = "document-type";

export function labelOf(about: string): string {
  const kind = CODING_KINDS.find((one) => about === `coding-${one}`);
  if (kind) return words.review.coding[kind];
  const whole: Record<string, string> = {
    [LINES]: words.review.sections.lines,
    [SHARES]: words.shares.title,
    [DOCUMENT_TYPE]: words.documentTypes.label,
  };
  return whole[about] ?? fieldLabel(about);
}

/**
 * What a person changed between two states of a bill, by the name of the field, the coding or the line's cell; null
 * when nothing that one would take back, such as that a value was looked at.
 */
export function changeBetween(before: BillContent, after: BillContent): Change | null {
  return (
    fieldChange(before, after) ??
    codingChange(before, after) ??
    linesChange(before.lines, after.lines) ??
    (before.type.value === after.type.value ? null : { about: DOCUMENT_TYPE, typing: false })
  );
}

function fieldChange(before: BillContent, after: BillContent): Change | null {
  if (before.edits === after.edits) return null;
  for (const [name, edit] of after.edits) {
    const was = before.edits.get(name);
    if (!was || was === edit) continue;
    const sameValue = was.value === edit.value && was.text === edit.text && was.saidOnPage === edit.saidOnPage;
    const samePlace = was.page === edit.page && String(was.box) === String(edit.box);
    const tidied = was.value !== null && was.value === edit.value && was.from === "typed" && edit.from === "typed";
    if (sameValue && samePlace) continue;
    if (tidied && samePlace && was.saidOnPage === edit.saidOnPage) continue;
    return { about: name, typing: edit.from === "typed" };
  }
  return null;
}

function codingChange({ coding: was }: BillContent, { coding: is }: BillContent): Change | null {
  if (was === is) return null;
  for (const kind of CODING_KINDS) {
    if (was[kind].chosen?.id !== is[kind].chosen?.id || was[kind].makeNew !== is[kind].makeNew) {
      return { about: `coding-${kind}`, typing: false };
    }
  }
  return was.shares.rows === is.shares.rows ? null : { about: SHARES, typing: false };
}

/** What is typed in one cell may change others, such as the rest of a divided line. */
function linesChange(was: LineEdit[], is: LineEdit[]): Change | null {
  if (was === is) return null;
  if (was.length === is.length && is.every((edit, row) => edit.line === was[row]!.line)) return null;
  const cells = is.flatMap((edit, row) =>
    LINE_COLUMNS.filter((one) => edit.typed[one] !== was[row]?.typed[one]).map((column) => ({ row, column })),
  );
  const [cell] = cells;
  if (was.length !== is.length || cells.length !== 1 || !cell) return { about: LINES, typing: false };
  return { about: cellName(cell), typing: true };
}
