import type { Problem } from "./types";
import { fieldLabel, words } from "../strings";
import { figure } from "../values/figures";

const PROBLEM = "urn:billwright:problem:";

/** What a refusal says in the person's language; in the server's English where the screens know neither its words nor its code. */
export function problemText(problem: Problem, status: number): string {
  const code = problem.type?.startsWith(PROBLEM) ? problem.type.slice(PROBLEM.length) : "";
  const { detail = "", title = "" } = problem;
  return (
    inLanguage(detail, words.objections) ??
    inLanguage(title, words.objections) ??
    known(words.problems, code) ??
    (detail || title || words.errors.status(status))
  );
}

/** What is wrong with a value, or with a line of a file. */
export const objectionText = (objection: string, texts: Texts = words.objections): string => inLanguage(objection, texts) ?? objection;

/** Why a document could not be read. */
export function unreadableText(reason: { code: string; text: string }): string {
  return known(words.unreadable, reason.code) ?? reason.text;
}

/** Why a file that came with others was not taken. */
export function refusedText(reason: { code: string; text: string }): string {
  return known(words.problems, reason.code) ?? reason.text;
}

/** Why the machine proposes something. */
export const reasonText = (reason: string, texts: Texts = words.reasons): string => inLanguage(reason, texts) ?? reason;

/** Why a model serves or does not. Its figures, and what its fields are called, are written as the person's screens write them. */
export const verdictText = (reason: string, texts: Texts = words.verdicts): string => inLanguage(reason, texts, asked) ?? reason;

type Texts = Readonly<Record<string, string>>;

/** A sentence of the server's by the first pattern that it fits; undefined where it fits none. */
function inLanguage(sentence: string, texts: Texts, blankText = (blank: string) => blank): string | undefined {
  for (const [pattern, text] of Object.entries(texts)) {
    const blanks = patternOf(pattern).exec(sentence)?.slice(1);
    // A blank can be a phrase: "the 3 earlier bills of this layout".
    const fill = (blank: string) => inLanguage(blank, texts, blankText) ?? blankText(blank);
    if (blanks) return text.replace(/\{(\d)\}/g, (_, at: string) => fill(blanks[Number(at)]!));
  }
  return undefined;
}

/** A figure, or what a model was asked: a field, a kind of booking, a type of document. Other blanks are as they are. */
function asked(blank: string): string {
  if (FIGURE.test(blank)) return figure(Number(blank.replaceAll(",", "")));
  if (!NAME.test(blank)) return blank;
  return known({ ...words.models.kinds, ...words.documentTypes, ...words.fields }, blank) ?? fieldLabel(blank);
}

const FIGURE = /^\d+(,\d{3})*(\.\d+)?$/;
const NAME = /^[a-z][a-z0-9_]*$/;

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
