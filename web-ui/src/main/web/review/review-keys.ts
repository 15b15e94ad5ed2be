import { keyTable } from "../shared/keys";
import { words } from "../strings";

/** Another part of the screen that a key leads to: the element that says so by `data-place`. */
export type PlaceOnScreen = "split" | "comment" | "trail" | "warning" | "why" | "divide";

/** What can be done with a bill as a whole. */
export interface ReviewKeys {
  readonly can: Record<"confirm" | "undo" | "redo" | "reopen", boolean>;
  confirm(): void;
  skip(): void;
  undo(): void;
  redo(): void;
  nextFinding(by: number): unknown;
  actions(): void;
  notABill(): void;
  reopen(): void;
  toQueue(): void;
  has(place: PlaceOnScreen): boolean;
  goTo(place: PlaceOnScreen): void;
}

const k = () => words.keys.review;

export const reviewKeys = keyTable<ReviewKeys>()("review", () => words.keys.screens.review, {
  confirm: {
    keys: ["Ctrl+Enter"],
    text: () => k().confirm,
    run: (on) => on.confirm(),
    when: (on) => on.can.confirm,
    once: true,
  },
  skip: { keys: ["Ctrl+Shift+Enter", "k"], text: () => k().skip, run: (on) => on.skip(), once: true },
  undo: { keys: ["Ctrl+z"], text: () => k().undo, run: (on) => on.undo(), when: (on) => on.can.undo },
  redo: { keys: ["Ctrl+Shift+z", "Ctrl+y"], text: () => k().redo, run: (on) => on.redo(), when: (on) => on.can.redo },
  nextFinding: { keys: ["F8"], text: () => k().nextFinding, run: (on) => on.nextFinding(1) },
  findingBefore: { keys: ["Shift+F8"], text: () => k().findingBefore, run: (on) => on.nextFinding(-1) },
  why: {
    keys: ["Alt+Enter", "w"],
    text: () => k().why,
    run: (on) => on.goTo("why"),
    when: (on) => on.has("why"),
  },
  comment: { keys: ["c"], text: () => k().comment, run: (on) => on.goTo("comment"), when: (on) => on.has("comment") },
  trail: { keys: ["h"], text: () => k().trail, run: (on) => on.goTo("trail"), when: (on) => on.has("trail") },
  warning: {
    keys: ["F9", "!"],
    text: () => k().warning,
    run: (on) => on.goTo("warning"),
    when: (on) => on.has("warning"),
  },
  split: { keys: ["s"], text: () => k().split, run: (on) => on.goTo("split"), when: (on) => on.has("split") },
  divide: { keys: ["p"], text: () => k().divide, run: (on) => on.goTo("divide"), when: (on) => on.has("divide") },
  notABill: { keys: ["n"], text: () => k().notABill, run: (on) => on.notABill(), when: (on) => on.can.confirm },
  reopen: { keys: ["r"], text: () => k().reopen, run: (on) => on.reopen(), when: (on) => on.can.reopen },
  toQueue: { keys: ["b"], text: () => k().toQueue, run: (on) => on.toQueue() },
  actions: { keys: ["F2"], text: () => k().actions, run: (on) => on.actions() },
});
