import { html, nothing } from "lit";
import { words } from "../strings";

const w = words.review.page;

/** A page of another bill of the same document, to look at. */
export type Foreign = { page: number; image: string; href: string | null };

/** Says that it is another's, and leads there or back. */
export function foreignTools(peek: Foreign, back: () => void) {
  return html`<div class="page-tools" role="toolbar" aria-label=${words.page.tools}>
    <span class="warn" role="status">${w.ofAnother(peek.page)}</span>
    <span class="grow"></span>
    ${peek.href ? html`<a class="button quiet small" href=${peek.href}>${w.toBill}</a>` : nothing}
    <button class="quiet small" data-testid="peek-end" @click=${back}>${w.back}</button>
  </div>`;
}

export function foreignSheet(peek: Foreign) {
  return html`<div class="sheet foreign" data-testid="peek">
    <img src=${peek.image} alt=${w.page(peek.page)} draggable="false" />
  </div>`;
}
