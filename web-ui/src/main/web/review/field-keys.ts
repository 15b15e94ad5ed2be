import { keyTable, type Shortcut } from "../shared/keys";
import { words } from "../strings";

export interface ChoiceKeys {
  done(): void;
  restore(): void;
}

export interface FieldKeys extends ChoiceKeys {
  step(by: number): void;
  changeIntent(): void;
}

const k = () => words.keys.fields;

const next: Shortcut<ChoiceKeys> = { keys: ["Enter"], text: () => k().next, run: (on) => on.done() };
const restore: Shortcut<ChoiceKeys> = { keys: ["Escape"], text: () => k().restore, run: (on) => on.restore() };

export const fieldKeys = keyTable<FieldKeys>()("fields", () => words.keys.screens.fields, {
  fields: { keys: ["Tab"], text: () => k().fields },
  next,
  down: { keys: ["ArrowDown"], text: () => k().down, run: (on) => on.step(1) },
  up: { keys: ["ArrowUp"], text: () => k().up, run: (on) => on.step(-1) },
  restore,
  intent: { keys: ["F9"], text: () => k().intent, run: (on) => on.changeIntent() },
});

/** Of a field's keys those that the browser leaves where one chooses from a few. */
export const choiceKeys = keyTable<ChoiceKeys>()("fields", () => words.keys.screens.fields, {
  next,
  restore,
});
