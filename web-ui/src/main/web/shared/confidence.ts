import { html, nothing } from "lit";
import { words } from "../strings";

export type Sureness = "sure" | "likely" | "check" | "unsure";

/** From here up a value is taken as it is unless someone looks; below, Enter stops at it. */
export const NEEDS_A_PERSON_BELOW = 0.8;

export function sureness(confidence: number): Sureness {
  if (confidence >= 0.95) return "sure";
  if (confidence >= NEEDS_A_PERSON_BELOW) return "likely";
  return confidence >= 0.5 ? "check" : "unsure";
}

/** 0.999 is not "100 %": that is kept for certainty. */
export function percent(share: number): string {
  const whole = share >= 1 ? 100 : Math.min(99, Math.round(share * 100));
  return `${whole}%`;
}

/** A word, a percentage and a filled bar: never colour alone. */
export function confidenceChip(confidence: number | null, testId?: string) {
  if (confidence === null) return nothing;
  const level = sureness(confidence);
  return html`<span class="chip ${level}" data-testid=${testId ?? nothing} data-confidence=${confidence}>
    <span class="dots" aria-hidden="true"></span>${words.sureness[level]} <b>${percent(confidence)}</b>
  </span>`;
}
