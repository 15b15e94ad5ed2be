import { keyTable } from "../shared/keys";
import { words } from "../strings";

export interface StripKeys {
  move(by: number): void;
  shift(by: number): void;
}
export interface SplitKeys {
  readonly pending: boolean;
  cancel(): void;
}

const k = () => words.keys.pages;

export const stripKeys = keyTable<StripKeys>()("pages", () => words.keys.screens.pages, {
  down: { keys: ["ArrowDown"], text: () => k().down, run: (on) => on.move(1) },
  up: { keys: ["ArrowUp"], text: () => k().up, run: (on) => on.move(-1) },
  first: { keys: ["Home"], text: () => k().first, run: (on) => on.move(-Infinity) },
  last: { keys: ["End"], text: () => k().last, run: (on) => on.move(Infinity) },
  cut: { keys: ["Enter"], text: () => k().cut },
  later: { keys: ["Alt+ArrowDown"], text: () => k().later, run: (on) => on.shift(1) },
  earlier: { keys: ["Alt+ArrowUp"], text: () => k().earlier, run: (on) => on.shift(-1) },
});

export const splitKeys = keyTable<SplitKeys>()("pages", () => words.keys.screens.pages, {
  cancel: { keys: ["Escape"], text: () => k().cancel, run: (on) => on.cancel(), when: (on) => on.pending },
});
