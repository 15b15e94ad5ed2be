import { keyTable } from "../shared/keys";
import { words } from "../strings";

/** What keys do while a comment is written. */
export interface CommentKeys {
  /** Whether colleagues are offered. */
  readonly offering: boolean;
  submit(): unknown;
  move(by: number): void;
  take(): unknown;
  escape(): void;
}

const k = () => words.keys.comments;

export const commentKeys = keyTable<CommentKeys>()("comments", () => words.keys.screens.comments, {
  send: { keys: ["Ctrl+Enter"], text: () => k().send, run: (on) => on.submit(), once: true },
  next: { keys: ["ArrowDown"], text: () => k().next, run: (on) => on.move(1), when: (on) => on.offering },
  before: { keys: ["ArrowUp"], text: () => k().before, run: (on) => on.move(-1), when: (on) => on.offering },
  take: { keys: ["Enter", "Tab"], text: () => k().take, run: (on) => on.take(), when: (on) => on.offering },
  escape: { keys: ["Escape"], text: () => k().escape, run: (on) => on.escape() },
});
