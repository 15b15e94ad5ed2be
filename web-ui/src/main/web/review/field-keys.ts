import { keyTable } from "../shared/keys";
import { words } from "../strings";

export interface FieldKeys {
  done(): void;
  step(by: number): void;
  restore(): void;
  changeIntent(): void;
}

const k = () => words.keys.fields;

export const fieldKeys = keyTable<FieldKeys>()("fields", () => words.keys.screens.fields, {
  fields: { keys: ["Tab"], text: () => k().fields },
  next: { keys: ["Enter"], text: () => k().next, run: (on) => on.done() },
  down: { keys: ["ArrowDown"], text: () => k().down, run: (on) => on.step(1) },
  up: { keys: ["ArrowUp"], text: () => k().up, run: (on) => on.step(-1) },
  restore: { keys: ["Escape"], text: () => k().restore, run: (on) => on.restore() },
  intent: { keys: ["F9"], text: () => k().intent, run: (on) => on.changeIntent() },
});
