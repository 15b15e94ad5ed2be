/** Without case, accents and marks: "Müller & Co." is "muller co". */
export function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * How well a text answers to what was typed: 1 is the text itself, null is not at all. Its beginning counts more than the
 * beginnings of its words, those more than what stands within, and least what differs by one slip of the finger.
 */
export function closeness(typed: string, text: string): number | null {
  const [sought, found] = [plain(typed), plain(text)];
  if (sought === "" || found === "") return null;
  if (sought === found) return 1;
  // Of two that answer alike, the one with less besides is meant.
  const share = Math.min(1, sought.length / found.length) / 10;
  if (found.startsWith(sought)) return 0.85 + share;
  const [typedTogether, together] = [sought.replace(/ /g, ""), found.replace(/ /g, "")];
  if (together.startsWith(typedTogether)) return 0.75 + share;
  const words = found.split(" ");
  if (sought.split(" ").every((one) => words.some((word) => word.startsWith(one)))) return 0.65 + share;
  if (sought.length >= 2 && found.includes(sought)) return 0.5 + share;
  if (typedTogether.length >= 3 && together.includes(typedTogether)) return 0.4 + share;
  if (sought.length >= 4 && sought.split(" ").every((one) => words.some((word) => isSlip(one, word)))) return 0.2 + share;
  return null;
}

/** One letter too many, too few, another, or two changed about, as far as the word is typed. */
function isSlip(typed: string, word: string): boolean {
  if (word.startsWith(typed)) return true;
  if (typed.length < 3) return false;
  let at = 0;
  while (typed[at] === word[at]) at++;
  const [rest, right] = [typed.slice(at), word.slice(at)];
  const changedAbout = (right[1] ?? "") + (right[0] ?? "") + right.slice(2);
  return (
    right.startsWith(rest.slice(1)) ||
    right.slice(1).startsWith(rest) ||
    right.slice(1).startsWith(rest.slice(1)) ||
    changedAbout.startsWith(rest)
  );
}
