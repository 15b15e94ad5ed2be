import { html } from "lit";
import type { Part } from "../api/types";
import { words } from "../strings";

const w = words.comments;

/** Opens what people say about a bill where there is no review screen; whoever shows the shell hears its `discuss`. */
export function discussButton({ id, vendor, invoiceNumber, documentName }: Part) {
  const name = [vendor, invoiceNumber].filter(Boolean).join(" · ") || documentName;
  const ask = (event: Event) => event.currentTarget!.dispatchEvent(new CustomEvent("discuss", { detail: id, bubbles: true }));
  return html`<button class="quiet small" data-testid="discuss" aria-label=${w.about(name)} @click=${ask}>${w.title}</button>`;
}
