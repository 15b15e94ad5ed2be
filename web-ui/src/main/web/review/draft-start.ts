import type { Draft, DraftContent, Drafts } from "../api/types";
import type { Edit } from "./edit";
import type { Buffered } from "./draft-buffer";

/** Edits that a person may take or leave. */
export type Offer = {
  content: DraftContent;
  savedAt: string;
  /** Whose, where they are not one's own. */
  name: string | null;
  /** Made when the bill had other pages or was read otherwise. */
  older: boolean;
};

/** Where work on a bill goes on. */
export type Start = {
  /** What comes back by itself. */
  content: DraftContent | null;
  /** When that was last kept. */
  savedAt: string | null;
  /** The server's draft that this goes on from; 0 for none. */
  version: number;
  /** The server does not have it yet. */
  unsent: boolean;
  offers: Offer[];
};

/** One's own edits come back by themselves; other people's, and those of the bill as it was before, are offered. */
export function startFrom({ mine, others }: Drafts, buffered: Buffered | null, partVersion: number): Start {
  const offers = others.map((draft) => offered(draft, draft.name, partVersion));
  const version = mine?.version ?? 0;
  const unsent = buffered && !alreadySent(buffered, mine) ? buffered : null;
  const own = [unsent && { ...unsent, savedAt: new Date(unsent.at).toISOString() }, mine].filter((one) => one !== null);
  const now = own.filter((one) => one.partVersion === partVersion);
  const older = own.filter((one) => one.partVersion !== partVersion).map((one) => offered(one, null, partVersion));
  const [first, second] = now;
  if (!first) return { content: null, savedAt: null, version, unsent: false, offers: [...older, ...offers] };
  const all = second && unsent && second.version !== unsent.version ? merged(first.content, second.content) : { content: first.content, clashes: [] };
  const clash = second && all.clashes.length > 0 ? [offered(second, null, partVersion)] : [];
  return { content: all.content, savedAt: first.savedAt, version, unsent: unsent !== null, offers: [...clash, ...older, ...offers] };
}

/** The page was closed before it heard that the server has it. */
function alreadySent(buffered: Buffered, mine: Draft | null): boolean {
  if (!mine) return false;
  const same = JSON.stringify(buffered.content) === JSON.stringify(mine.content);
  return same || (mine.editor === buffered.editor && mine.turn >= buffered.turn);
}

function offered(draft: Pick<Draft, "content" | "savedAt" | "partVersion">, name: string | null, partVersion: number): Offer {
  return { content: draft.content, savedAt: draft.savedAt, name, older: draft.partVersion !== partVersion };
}

/** Both together; where both changed the same, `mine` stays and the name is among the clashes. */
export function merged(mine: DraftContent, theirs: DraftContent): { content: DraftContent; clashes: string[] } {
  const edits = both<Edit>(mine.edits, theirs.edits, (one, other) => one.text === other.text);
  const coding = both<unknown>(mine.coding, theirs.coding, alike);
  const clashes = [...edits.clashes, ...coding.clashes];
  for (const name of ["lines", "type"] as const) {
    if (mine[name] && theirs[name] && !alike(mine[name], theirs[name])) clashes.push(name);
  }
  const content = { ...theirs, ...mine, edits: edits.all, coding: coding.all as DraftContent["coding"] };
  return { content: content as DraftContent, clashes };
}

const alike = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function both<T>(mine: Record<string, T> = {}, theirs: Record<string, T> = {}, same: (one: T, other: T) => boolean) {
  const clashes = Object.entries(theirs).flatMap(([name, value]) => {
    const own = mine[name];
    return own === undefined || same(own, value) ? [] : [name];
  });
  return { all: { ...theirs, ...mine }, clashes };
}
