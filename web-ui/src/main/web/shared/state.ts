import { html, nothing } from "lit";
import type { DocumentType, PartState } from "../api/types";
import { words } from "../strings";

export function stateTag(state: PartState) {
  return html`<span class="state ${state.toLowerCase()}" data-state=${state}>${words.states[state]}</span>`;
}

/** Said only of what is no invoice. */
export function typeTag(type: DocumentType | null | undefined) {
  if (!type || type === "invoice") return nothing;
  return html`<span class="type-tag" data-testid="type-tag" data-type=${type}>${words.typeTags[type]}</span>`;
}
