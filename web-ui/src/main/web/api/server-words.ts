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

/** A reason of the machine, in the person's language where its sentence is known. */
export function reasonText(reason: string, texts: Readonly<Record<string, string>> = words.reasons): string {
  for (const [sentence, text] of Object.entries(texts)) {
    const blanks = patternOf(sentence).exec(reason)?.slice(1);
    // A blank can be a phrase: "the 3 earlier bills of this layout".
    if (blanks) return text.replace(/\{(\d)\}/g, (_, at: string) => reasonText(blanks[Number(at)]!, texts));
  }
  return reason;
}

const patterns = new Map<string, RegExp>();
function patternOf(sentence: string): RegExp {
  const found =
    patterns.get(sentence) ??
    new RegExp(`^${sentence.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{\d\}/g, "(.+?)")}$`, "s");
  patterns.set(sentence, found);
  return found;
}

/** For `JSON.parse`: what the server says for itself comes out in the person's language. */
export function inWords(key: string, value: unknown): unknown {
  return key === "because" && Array.isArray(value) ? value.map((one) => reasonText(String(one))) : value;
}

function known(texts: Readonly<Record<string, string>>, code: string): string | undefined {
  return Object.hasOwn(texts, code) ? texts[code] : undefined;
}
