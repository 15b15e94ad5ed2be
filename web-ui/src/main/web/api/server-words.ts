import type { Problem } from "./types";
import { words } from "../strings";

const PROBLEM = "urn:billwright:problem:";

/** What a refusal says in the person's language; in the server's English where the screens do not know its code. */
export function problemText(problem: Problem, status: number): string {
  const code = problem.type?.startsWith(PROBLEM) ? problem.type.slice(PROBLEM.length) : "";
  return known(words.problems, code) ?? (problem.detail || problem.title || words.errors.status(status));
}

/** Why a document could not be read. */
export function unreadableText(reason: { code: string; text: string }): string {
  return known(words.unreadable, reason.code) ?? reason.text;
}

/** Why a file that came with others was not taken. */
export function refusedText(reason: { code: string; text: string }): string {
  return known(words.problems, reason.code) ?? reason.text;
}

function known(texts: Readonly<Record<string, string>>, code: string): string | undefined {
  return Object.hasOwn(texts, code) ? texts[code] : undefined;
}
