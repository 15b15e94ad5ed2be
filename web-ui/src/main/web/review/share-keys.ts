import { keyTable } from "../shared/keys";
import { words } from "../strings";

/** What can be done with the rows that a bill is divided into. */
export interface ShareKeys {
  readonly can: Record<"last" | "divided", boolean>;
  next(): void;
  move(by: number): void;
  add(): void;
  evenly(): void;
  asLast(): unknown;
  remove(): void;
  whole(): void;
}

const k = () => words.keys.shares;

export const shareKeys = keyTable<ShareKeys>()("shares", () => words.keys.screens.shares, {
  next: { keys: ["Enter"], text: () => k().next, run: (on) => on.next() },
  down: { keys: ["ArrowDown"], text: () => k().down, run: (on) => on.move(1) },
  up: { keys: ["ArrowUp"], text: () => k().up, run: (on) => on.move(-1) },
  add: { keys: ["a"], text: () => k().add, run: (on) => on.add(), when: (on) => on.can.divided },
  evenly: { keys: ["e"], text: () => k().evenly, run: (on) => on.evenly(), when: (on) => on.can.divided },
  last: { keys: ["l"], text: () => k().last, run: (on) => on.asLast(), when: (on) => on.can.last },
  remove: { keys: ["Alt+Delete", "Alt+Backspace", "x"], text: () => k().remove, run: (on) => on.remove(), when: (on) => on.can.divided },
  whole: { keys: ["o"], text: () => k().whole, run: (on) => on.whole(), when: (on) => on.can.divided },
});
