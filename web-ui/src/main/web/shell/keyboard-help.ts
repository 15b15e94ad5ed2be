import { html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { Element } from "../shared/element";
import { keyCaps } from "../shared/key-hint";
import { characterKeys, isCharacter, type Shortcut } from "../shared/keys";
import { words } from "../strings";
import { ALL_KEYS, groups } from "./all-keys";

const w = words.keys;

/** All keys of all screens, to search; made of the very tables that the screens handle them by. */
@customElement("bw-keyboard-help")
export class KeyboardHelp extends Element {
  @state() private sought = "";

  open(): void {
    this.sought = "";
    this.querySelector("dialog")?.showModal();
    this.querySelector("input")?.focus();
  }

  override render() {
    const found = groups(ALL_KEYS, this.sought);
    return html`<dialog class="dialog help" aria-labelledby="help-title" data-testid="help">
      <div class="row">
        <h2 id="help-title">${w.title}</h2>
        <span class="grow"></span>
        <input
          type="search"
          data-testid="help-search"
          aria-label=${w.search}
          placeholder=${w.search}
          .value=${this.sought}
          @input=${(event: Event) => (this.sought = (event.target as HTMLInputElement).value)}
        />
      </div>
      <div class="columns" tabindex="0" role="group" aria-label=${w.title} aria-live="polite">
        ${found.map(
          (group) => html`<section aria-label=${group.title}>
            <h3>${group.title}</h3>
            <dl>
              ${group.shortcuts.map((one) => this.line(one))}
            </dl>
          </section>`,
        )}
        ${found.length === 0 ? html`<p class="muted">${w.noneFound}</p>` : nothing}
      </div>
      <form method="dialog" class="row">
        <label class="row">
          <input
            type="checkbox"
            data-testid="character-keys"
            .checked=${characterKeys.on}
            @change=${(event: Event) => (characterKeys.on = (event.target as HTMLInputElement).checked)}
          />
          ${w.characters}
        </label>
        <span class="muted">${w.charactersHint}</span>
        <span class="grow"></span>
        <button class="primary">${words.close}</button>
      </form>
    </dialog>`;
  }

  private line({ keys, text }: Shortcut<never>) {
    return html`<div>
      <dt>
        ${keys.map(
          (one, index) => html`${index > 0 ? html`<span class="muted">${w.or}</span>` : nothing}<span class="chord ${isCharacter(one) ? "character" : ""}"
              >${keyCaps(one)}</span
            >`,
        )}
      </dt>
      <dd>${text()}</dd>
    </div>`;
  }
}
