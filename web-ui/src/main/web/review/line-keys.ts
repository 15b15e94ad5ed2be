import { keyTable } from "../shared/keys";
import { words } from "../strings";

/** What can be done with the line in focus, or with those that are chosen. */
export interface LineKeys {
  readonly can: Record<"join" | "fill" | "shift" | "clear", boolean>;
  next(): void;
  move(by: number): void;
  choose(by: number): void;
  clear(): void;
  insert(): void;
  halve(): void;
  join(): void;
  fill(): void;
  shift(by: 1 | -1): void;
  remove(): void;
}

const k = () => words.keys.lines;

export const lineKeys = keyTable<LineKeys>()("lines", () => words.keys.screens.lines, {
  next: { keys: ["Enter"], text: () => k().down, run: (on) => on.next() },
  down: { keys: ["ArrowDown"], text: () => k().below, run: (on) => on.move(1) },
  up: { keys: ["ArrowUp"], text: () => k().up, run: (on) => on.move(-1) },
  chooseDown: { keys: ["Shift+ArrowDown"], text: () => k().chooseDown, run: (on) => on.choose(1) },
  chooseUp: { keys: ["Shift+ArrowUp"], text: () => k().chooseUp, run: (on) => on.choose(-1) },
  clear: { keys: ["Escape"], text: () => k().clear, run: (on) => on.clear(), when: (on) => on.can.clear },
  insert: { keys: ["Alt+Insert", "i"], text: () => k().insert, run: (on) => on.insert() },
  halve: { keys: ["d"], text: () => k().halve, run: (on) => on.halve() },
  join: { keys: ["j"], text: () => k().join, run: (on) => on.join(), when: (on) => on.can.join },
  fill: {
    keys: ["Alt+Shift+ArrowDown", "f"],
    text: () => k().fill,
    run: (on) => on.fill(),
    when: (on) => on.can.fill,
  },
  shiftUp: {
    keys: ["Alt+ArrowUp"],
    text: () => k().shiftUp,
    run: (on) => on.shift(-1),
    when: (on) => on.can.shift,
  },
  shiftDown: {
    keys: ["Alt+ArrowDown"],
    text: () => k().shiftDown,
    run: (on) => on.shift(1),
    when: (on) => on.can.shift,
  },
  remove: { keys: ["Alt+Delete", "Alt+Backspace", "x"], text: () => k().remove, run: (on) => on.remove() },
  paste: { keys: ["Ctrl+v"], text: () => k().paste },
});
