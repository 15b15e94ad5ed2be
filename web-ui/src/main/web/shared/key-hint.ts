import { html } from "lit";
import { keyNames, type Keys, type Shortcut } from "./keys";

/** The keys beside the name of what they do. Read aloud they would be a part of that name, so they are not. */
export function keyHint(shortcut: Pick<Shortcut<never>, "keys">) {
  return html`<kbd aria-hidden="true">${keyNames(shortcut.keys[0]!).join(" ")}</kbd>`;
}

/** Key by key, for the help. */
export const keyCaps = (keys: Keys) => keyNames(keys).map((one) => html`<kbd>${one}</kbd>`);

/** As ARIA writes them: "Control+Enter". */
export function ariaKeys({ keys }: Pick<Shortcut<never>, "keys">): string {
  return keys.map((one) => one.replace("Ctrl+", "Control+")).join(" ");
}
