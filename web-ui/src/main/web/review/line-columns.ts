import { LINE_COLUMNS, type LineColumn, type LineEdit } from "./line-edits";

/** They take room that few bills need. */
const RARE: readonly LineColumn[] = ["unit", "taxRate"];

/** Whether every line leaves them empty. */
const isEmpty = (lines: LineEdit[], column: LineColumn) =>
  lines.every(({ line, typed }) => !line[column] && typed[column] === undefined);

/** Those in sight: all that are usual, the rare ones where a line has something in them or all are asked for. */
export const columnsShown = (lines: LineEdit[], all: boolean): LineColumn[] =>
  LINE_COLUMNS.filter((column) => all || !RARE.includes(column) || !isEmpty(lines, column));
