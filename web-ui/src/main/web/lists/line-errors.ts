import { objectionText } from "../api/server-words";
import type { Problem } from "../api/types";

export type LineError = { line: number; column: string; message: string };
export type LineErrors = { errors: LineError[]; total: number };

/** What a refusal says of a file's lines; null when it is about something else. */
export function lineErrors(problem: Problem): LineErrors | null {
  const errors = problem["errors"];
  if (problem.type !== "urn:billwright:problem:invalid-list" || !Array.isArray(errors)) return null;
  const said = (errors as LineError[]).map((error) => ({ ...error, message: objectionText(error.message) }));
  return { errors: said, total: Number(problem["errorCount"] ?? errors.length) };
}
