import { html, type TemplateResult } from "lit";

const KEY = "billwright.folded.";

/** A table under its heading, folded away or not as this person last had it. */
export function folding(name: string, title: string, count: number, table: TemplateResult) {
  const toggled = (event: Event) => {
    if ((event.target as HTMLDetailsElement).open) localStorage.removeItem(KEY + name);
    else localStorage.setItem(KEY + name, "yes");
  };
  return html`<details
    class="group folding"
    data-testid=${name}
    ?open=${localStorage.getItem(KEY + name) === null}
    @toggle=${toggled}
  >
    <summary>${title} <span class="count">${count}</span></summary>
    <div class="figures-box">${table}</div>
  </details>`;
}
