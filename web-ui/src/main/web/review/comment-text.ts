import type { Called, Person } from "../api/talk";

/** A comment's text in pieces: plain, a link that is safe to follow, a person who is called. */
export type Piece = { text: string } | { link: string; text: string } | { person: string; text: string };

const CALL = /(?<![\p{L}\p{N}._+-])@([\p{L}\p{N}][\p{L}\p{N}._@+-]*)/gu;
const LINK = /https?:\/\/[^\s<>"]+/g;

export function pieces(text: string, calls: Called[]): Piece[] {
  const names = new Map(calls.map((one) => [one.username.toLowerCase(), one.name]));
  const found: { at: number; end: number; piece: Piece }[] = [];
  for (const match of text.matchAll(LINK)) {
    const link = match[0].replace(/[.,;:!?)\]}'"»]+$/, "");
    if (isSafe(link)) found.push({ at: match.index, end: match.index + link.length, piece: { link, text: link } });
  }
  for (const match of text.matchAll(CALL)) {
    const username = known(match[1]!, (name) => names.has(name));
    const inLink = found.some((one) => one.at <= match.index && match.index < one.end);
    if (username && !inLink) {
      const end = match.index + 1 + username.length;
      found.push({ at: match.index, end, piece: { person: username, text: names.get(username)! } });
    }
  }
  found.sort((one, other) => one.at - other.at);
  const all: Piece[] = [];
  let at = 0;
  for (const one of found) {
    if (one.at > at) all.push({ text: text.slice(at, one.at) });
    all.push(one.piece);
    at = one.end;
  }
  if (at < text.length) all.push({ text: text.slice(at) });
  return all;
}

/** A sign-in name without the dot that ends the sentence. */
function known(name: string, isKnown: (name: string) => boolean): string | null {
  let left = name.toLowerCase();
  while (!isKnown(left) && /[._@+-]$/.test(left)) left = left.slice(0, -1);
  return isKnown(left) ? left : null;
}

function isSafe(link: string): boolean {
  return URL.canParse(link) && ["http:", "https:"].includes(new URL(link).protocol);
}

/** The call that is being typed before the caret: where its `@` stands and what follows; null where there is none. */
export function callAt(text: string, caret: number): { at: number; sought: string } | null {
  const match = /(?:^|[^\p{L}\p{N}._+-])@([\p{L}\p{N}._+-]*)$/u.exec(text.slice(0, caret));
  return match ? { at: caret - match[1]!.length - 1, sought: match[1]! } : null;
}

/** Those whose name, or a word of it, or sign-in name begins so. */
export function offered(people: Person[], sought: string): Person[] {
  const wanted = sought.toLowerCase();
  const begins = ({ username, name }: Person) =>
    [username, ...name.split(/\s+/)].some((word) => word.toLowerCase().startsWith(wanted));
  return people.filter(begins).slice(0, 8);
}

/** The text with the person called, and where the caret is then. */
export function withCall(text: string, caret: number, at: number, username: string): { text: string; caret: number } {
  const rest = text.slice(caret);
  const called = `@${username}${rest.startsWith(" ") ? "" : " "}`;
  const after = text.slice(0, at) + called;
  return { text: after + rest, caret: after.length + (rest.startsWith(" ") ? 1 : 0) };
}
