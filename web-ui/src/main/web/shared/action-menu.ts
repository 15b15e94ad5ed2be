import { html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { words } from "../strings";
import { Element as Component } from "./element";
import { keyHint } from "./key-hint";
import { isCharacter, matches, type KeyTable, type Shortcut } from "./keys";

const w = words.keys;

/** One thing that can be done now. */
export type Action = { group: string; text: string; keys: Shortcut<never>["keys"]; run: () => unknown };

/** What of a table can be done now. */
export function actionsOf<On>(table: KeyTable<On>, on: On): Action[] {
  return Object.values<Shortcut<On>>(table.keys)
    .filter((one) => one.run && one.keys.some(isCharacter) && (one.when?.(on) ?? true))
    .map((one) => ({ group: table.title(), text: one.text(), keys: one.keys, run: () => one.run!(on) }));
}

/** Asked of whatever holds the focus, and of all around it: each adds what it can do, the innermost first. */
export type ActionsAsked = { actions: Action[] };

export function actionsAround(focused: Element): Action[] {
  const actions: Action[] = [];
  const asked = new CustomEvent<ActionsAsked>("actions-asked", { detail: { actions }, bubbles: true });
  focused.dispatchEvent(asked);
  return actions;
}

/** From now on what the table says can be done wherever the focus is within the element. */
export function offerActions<On>(within: Element, table: KeyTable<On>, on: On): void {
  within.addEventListener("actions-asked", (event) => {
    (event as CustomEvent<ActionsAsked>).detail.actions.push(...actionsOf(table, on));
  });
}

/** All that can be done where one is, each by its letter: for whoever is typing, and for whoever does not know the keys yet. */
@customElement("bw-actions")
export class ActionMenu extends Component {
  @state() private actions: Action[] = [];
  private from: HTMLElement | null = null;

  async open(actions: Action[]): Promise<void> {
    this.actions = actions;
    this.from = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    await this.updateComplete;
    this.querySelector("dialog")?.showModal();
    this.querySelector<HTMLElement>("dialog button")?.focus();
  }

  /** The field is in focus again before anything is done to it. */
  private take(action: Action): void {
    this.querySelector("dialog")?.close();
    this.from?.focus();
    action.run();
  }

  private key(event: KeyboardEvent): void {
    const action = this.actions.find((one) => one.keys.some((keys) => isCharacter(keys) && matches(event, keys)));
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!action && by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (action) this.take(action);
    else this.move(by!);
  }

  private move(by: number): void {
    const buttons = [...this.querySelectorAll<HTMLElement>("dialog button")];
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    buttons[(at + by + buttons.length) % buttons.length]?.focus();
  }

  override render() {
    const titles = [...new Set(this.actions.map((one) => one.group))];
    return html`<dialog class="dialog actions" aria-labelledby="actions-title" data-testid="actions" @keydown=${this.key}>
      <h2 id="actions-title">${w.actions}</h2>
      ${titles.map(
        (title) => html`${titles.length > 1 ? html`<h3>${title}</h3>` : nothing}
          <ul aria-label=${title}>
            ${this.actions.filter((one) => one.group === title).map((one) => this.line(one))}
          </ul>`,
      )}
      <p class="muted">${w.actionsHint}</p>
    </dialog>`;
  }

  private line(action: Action) {
    const letter = action.keys.find(isCharacter)!;
    const chord = action.keys.find((one) => !isCharacter(one));
    return html`<li>
      <button data-testid="action-${letter}" @click=${() => this.take(action)}>
        ${keyHint({ keys: [letter] })} <span class="what">${action.text}</span>
        ${chord ? keyHint({ keys: [chord] }) : nothing}
      </button>
    </li>`;
  }
}
