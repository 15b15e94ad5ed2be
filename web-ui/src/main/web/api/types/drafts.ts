import type { PartState, TakenBy } from "./bills";
import type { Kept } from "../../review/draft";

/** What the server keeps of unconfirmed edits. It does not look into them. */
export type DraftContent = Kept & { effort?: Counted };

/** Signs of work on a bill, as numbers: no key, no text, no place. */
export type Counted = {
  keystrokes: number;
  /** Seconds of activity, pauses left out. */
  seconds: number;
  /** A mouse, pen or finger was used. */
  pointer: boolean;
};

export type Draft = {
  /** Counts the writes. */
  version: number;
  /** The bill's, when it was edited. */
  partVersion: number;
  name: string;
  savedAt: string;
  editor: string;
  turn: number;
  content: DraftContent;
};
export type Drafts = { mine: Draft | null; others: Draft[] };

/** `version` is the draft's as last seen, 0 for none; `editor` is this page, `turn` counts what it sends. */
export type DraftWrite = Pick<Draft, "version" | "partVersion" | "editor" | "turn" | "content">;
export type DraftSaved = { version: number; savedAt: string };

/** Where a bill stands: enough to know whether it still is as one sees it, and whose it is. */
export type Standing = { state: PartState; version: number; takenBy: TakenBy | null; mine: boolean };
