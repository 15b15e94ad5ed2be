import { keyTable } from "../shared/keys";
import { words } from "../strings";

export interface PickerKeys {
  readonly isOpen: boolean;
  step(by: number): void;
  done(): unknown;
  leave(): void;
}

const k = () => words.keys.picker;

/** In a field that is filled from a list. */
export const pickerKeys = keyTable<PickerKeys>()("picker", () => words.keys.screens.picker, {
  down: { keys: ["ArrowDown"], text: () => k().down, run: (on) => on.step(1) },
  up: { keys: ["ArrowUp"], text: () => k().up, run: (on) => on.step(-1) },
  take: { keys: ["Enter"], text: () => k().take, run: (on) => on.done() },
  takeAndOn: { keys: ["Tab"], text: () => k().takeAndOn },
  leave: { keys: ["Escape"], text: () => k().leave, run: (on) => on.leave(), when: (on) => on.isOpen },
});
