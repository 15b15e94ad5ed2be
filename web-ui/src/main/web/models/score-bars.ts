import { html, nothing } from "lit";
import { words } from "../strings";
import { finePercent, points } from "../values/figures";

const w = words.models;

/** Two bars under each other, before and new, with their numbers. */
export function scoreBars(champion: number | null, challenger: number | null) {
  if (champion === null || challenger === null) return nothing;
  const difference = challenger - champion;
  const tone = difference > 0 ? "good" : difference < 0 ? "bad" : "muted";
  return html`<div class="scores">
    ${bar(w.before, champion, "old")} ${bar(w.after, challenger, "new")}
    <b class="difference ${tone}">${points(difference)}</b>
  </div>`;
}

function bar(label: string, score: number, kind: string) {
  return html`<span class="score ${kind}">
    <span class="muted">${label}</span>
    <span class="track" aria-hidden="true"><span .style=${`width:${(score * 100).toFixed(1)}%`}></span></span>
    <span>${finePercent(score)}</span>
  </span>`;
}
