import { html } from "lit";
import type { PartState } from "../api/types";
import { words } from "../strings";

export function stateTag(state: PartState) {
  return html`<span class="state ${state.toLowerCase()}" data-state=${state}>${words.states[state]}</span>`;
}

export const isUnfinished = (state: PartState) => state === "RECEIVED" || state === "READING";
