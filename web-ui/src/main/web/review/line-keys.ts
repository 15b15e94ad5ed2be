import { keyTable } from "../shared/keys";
import { words } from "../strings";

export interface LineKeys {
  next(): void;
  move(by: number): void;
  remove(): void;
}

const k = () => words.keys.lines;

export const lineKeys = keyTable<LineKeys>()("lines", () => words.keys.screens.lines, {
  next: { keys: ["Enter"], text: () => k().down, run: (on) => on.next() },
  down: { keys: ["ArrowDown"], text: () => k().below, run: (on) => on.move(1) },
  up: { keys: ["ArrowUp"], text: () => k().up, run: (on) => on.move(-1) },
  remove: { keys: ["Alt+Delete", "Alt+Backspace"], text: () => k().remove, run: (on) => on.remove() },
});
