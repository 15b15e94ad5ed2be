import { html } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Me } from "../api/types";
import { Element } from "../shared/element";
import { ENDONYMS, language, LANGUAGES, speak } from "../speech";
import { words } from "../strings";
import { chooseTheme, theme, THEMES, type Theme } from "./themes";

const w = words.nav;

/** Who is signed in, and how they want the screens: their language and colours. */
@customElement("bw-person-menu")
export class PersonMenu extends Element {
  @property({ attribute: false }) who!: Me;
  @state() private theme: Theme = theme();

  override render() {
    return html`<button class="person" popovertarget="person-menu" data-testid="user" title=${this.who.username}>
        <span class="name">${this.who.name || this.who.username}</span> <span aria-hidden="true">▾</span>
      </button>
      <div id="person-menu" class="menu" popover role="group" aria-label=${w.you} data-testid="person-menu">
        ${this.choice(w.language, "language", LANGUAGES, language, (one) => ENDONYMS[one], speak)}
        ${this.choice(w.colours, "theme", THEMES, this.theme, (one) => w.themes[one], (one) => this.colour(one))}
        <button class="quiet" data-testid="open-help" @click=${this.help}>${w.help} <kbd>?</kbd></button>
        <a class="button quiet" href="/logout" data-testid="sign-out">${w.signOut}</a>
      </div>`;
  }

  private choice<T extends string>(
    legend: string,
    name: string,
    all: readonly T[],
    chosen: T,
    label: (one: T) => string,
    choose: (one: T) => void,
  ) {
    return html`<fieldset>
      <legend>${legend}</legend>
      ${all.map(
        (one) => html`<label lang=${name === "language" ? one : ""}>
          <input
            type="radio"
            name=${name}
            value=${one}
            data-testid="${name}-${one}"
            .checked=${one === chosen}
            @change=${() => choose(one)}
          />
          ${label(one)}
        </label>`,
      )}
    </fieldset>`;
  }

  private colour(chosen: Theme): void {
    chooseTheme(chosen);
    this.theme = chosen;
  }

  private help(): void {
    this.querySelector<HTMLElement>("#person-menu")?.hidePopover();
    this.emit("help", null);
  }
}
