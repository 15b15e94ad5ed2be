import { html, nothing } from "lit";
import { words } from "../strings";
import { percent } from "../values/figures";
import { sureness } from "./sureness";

/** A word, a percentage and a filled bar: never colour alone. */
export function confidenceChip(confidence: number | null, testId?: string) {
  if (confidence === null) return nothing;
  const level = sureness(confidence);
  return html`<span class="chip ${level}" data-testid=${testId ?? nothing} data-confidence=${confidence}>
    <span class="dots" aria-hidden="true"></span>${words.sureness[level]} <b>${percent(confidence)}</b>
  </span>`;
}
