import { html } from "lit";
import { customElement } from "lit/decorators.js";
import { Element } from "../shared/element";
import { words } from "../strings";

const h = words.help;
const GROUPS: [string, [string, string][]][] = [
  [
    h.anywhere,
    [
      ["?", h.keys.help],
      ["U", h.keys.upload],
      ["Q", h.keys.queue],
    ],
  ],
  [
    h.queue,
    [
      ["↑ ↓", h.keys.move],
      ["Enter", h.keys.open],
      ["/", h.keys.searchFor],
    ],
  ],
  [
    h.review,
    [
      ["Tab", h.keys.fields],
      ["Enter", h.keys.nextNeeding],
      ["↑ ↓", h.keys.alternatives],
      ["Esc", h.keys.original],
      ["Ctrl Enter", h.keys.confirm],
      ["Mouse", h.keys.word],
    ],
  ],
  [
    h.lines,
    [
      ["Enter", h.keys.lineDown],
      ["↑ ↓", h.keys.lines],
      ["Alt Delete", h.keys.lineRemove],
    ],
  ],
  [
    h.pages,
    [
      ["↑ ↓", h.keys.pages],
      ["Enter", h.keys.cut],
      ["Alt ↑ ↓", h.keys.divider],
      ["Esc", h.keys.dropSplit],
    ],
  ],
];

@customElement("bw-keyboard-help")
export class KeyboardHelp extends Element {
  open(): void {
    this.querySelector("dialog")?.showModal();
  }

  override render() {
    return html`<dialog class="dialog help" aria-labelledby="help-title">
      <h2 id="help-title">${h.title}</h2>
      <div class="columns">
        ${GROUPS.map(
          ([title, keys]) => html`<section>
            <h3>${title}</h3>
            <dl>
              ${keys.map(
                ([key, does]) => html`<div>
                  <dt>${key.split(" ").map((one) => html`<kbd>${one}</kbd>`)}</dt>
                  <dd>${does}</dd>
                </div>`,
              )}
            </dl>
          </section>`,
        )}
      </div>
      <form method="dialog"><button class="primary">${words.close}</button></form>
    </dialog>`;
  }
}
