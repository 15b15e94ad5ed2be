import { html, nothing } from "lit";
import { words } from "../strings";
import { keysOf } from "./page-keys";

const w = words.page;

/** What the page can do for the field in focus right now, and which words it would take. */
export function pageHint(filling: string | null, how: "keys" | "pointer" | "selecting", chosen: string) {
  const keys = (names: string) => names.split(" ").map((name) => html`<kbd>${name}</kbd> `);
  return html`<div class="page-hint" id="page-hint" data-testid="page-hint">
    <span class="hidden" role="status">${chosen}</span>
    ${chosen !== "" && filling !== null
      ? html`<b>${filling}</b> <span aria-hidden="true">←</span> <span class="taking" data-testid="taking">${chosen}</span>`
      : nothing}
    ${how === "keys"
      ? html`<span class="grow"></span>
          <span>${keys("← → ↑ ↓")} ${w.pick.word}</span> <span>${keys("Shift")} ${w.pick.more}</span>
          <span>${keys("Enter")} ${w.pick.take}</span> <span>${keys("Esc")} ${w.pick.back}</span>`
      : chosen !== ""
        ? nothing
        : how === "selecting"
          ? html`<span>${w.selectHint}</span>`
          : filling !== null
            ? html`<span>${w.pick.hint(filling)}</span> <span class="grow"></span> <span>${keys(keysOf("toPage"))} ${w.pick.byKeys}</span>`
            : html`<span>${w.readHint}</span>`}
  </div>`;
}
