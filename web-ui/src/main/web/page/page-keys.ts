import { keyNames, keyTable, type Shortcut } from "../shared/keys";
import { words } from "../strings";

export type PageCommand =
  | "toPage"
  | "zoomIn"
  | "zoomOut"
  | "fitWidth"
  | "fitPage"
  | "actual"
  | "turnRight"
  | "turnLeft"
  | "nextPage"
  | "previousPage"
  | "find"
  | "pick"
  | "places"
  | "select"
  | "swap";

export interface PageKeys {
  obey(command: PageCommand): void;
}

const KEYS: Record<PageCommand, string[]> = {
  toPage: ["F4"],
  find: ["Ctrl+Shift+f", "f", "/"],
  pick: ["p"],
  zoomIn: ["+", "="],
  zoomOut: ["-"],
  fitWidth: ["0"],
  fitPage: ["9"],
  actual: ["1"],
  turnRight: ["r"],
  turnLeft: ["Shift+r"],
  nextPage: ["Alt+PageDown", "PageDown"],
  previousPage: ["Alt+PageUp", "PageUp"],
  places: ["o"],
  select: ["t"],
  swap: ["x"],
};

const shortcut = (command: PageCommand): Shortcut<PageKeys> => ({
  keys: KEYS[command],
  text: () => words.page.keys[command],
  run: (on) => on.obey(command),
});

/** Those that act wherever the focus is; the others only on the page, where they are single keys. */
const EVERYWHERE = /^(F4|Ctrl\+.*|Alt\+.*)$/;

const table = (only: (keys: string) => boolean) =>
  Object.fromEntries(
    (Object.keys(KEYS) as PageCommand[])
      .map((command): [PageCommand, Shortcut<PageKeys>] => {
        const one = shortcut(command);
        return [command, { ...one, keys: one.keys.filter(only) }];
      })
      .filter(([, { keys }]) => keys.length > 0),
  ) as Record<PageCommand, Shortcut<PageKeys>>;

/** On the page itself. */
export const pageKeys = keyTable<PageKeys>()("page", () => words.page.keys.title, table(() => true));

/** From anywhere on the screen. */
export const pageKeysEverywhere = keyTable<PageKeys>()("page", () => words.page.keys.title, table((keys) => EVERYWHERE.test(keys)));

/** What a button says of its keys, the one that works from a field before the others. */
export function keysOf(command: PageCommand): string {
  return keyNames(KEYS[command][0]!).join(" ");
}
