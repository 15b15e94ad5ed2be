import { html, nothing } from "lit";
import { ariaKeys, keyHint } from "./key-hint";
import { isCharacter, type Shortcut } from "./keys";

/** What a key does, to press as well. Its letter stands beside its name; without one the keys stand for the name. */
export function toolButton<On>(testId: string, label: string, shortcut: Shortcut<On>, on: On) {
  const letter = shortcut.keys.find(isCharacter);
  return html`<button
    class="quiet small"
    data-testid=${testId}
    title=${shortcut.text()}
    aria-label=${label}
    aria-keyshortcuts=${ariaKeys(shortcut)}
    ?disabled=${!(shortcut.when?.(on) ?? true)}
    @mousedown=${(event: Event) => event.preventDefault()}
    @click=${() => shortcut.run?.(on)}
  >
    ${letter ? label : nothing} ${keyHint({ keys: [letter ?? shortcut.keys[0]!] })}
  </button>`;
}
