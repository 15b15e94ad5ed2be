import { html } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Run } from "../api/types";
import { Element } from "../shared/element";
import { words } from "../strings";
import { showSeconds } from "../values/moments";

/** How far a training run under way is, how fast, and how long it will take. */
@customElement("bw-run-progress")
export class RunProgress extends Element {
  @property({ attribute: false }) run!: Run;

  override render() {
    const { state, tenants } = this.run;
    const through = tenantsThrough(this.run);
    // Without a tenant through yet the bar has no value: it moves instead of standing at nought.
    const bar =
      state === "PAUSED" || (through > 0 && tenants > 0)
        ? html`<progress max=${Math.max(1, tenants)} value=${through} aria-label=${words.fleet.progress}></progress>`
        : html`<progress aria-label=${words.fleet.progress}></progress>`;
    return html`<span class="run row" data-testid="run" data-state=${state}>
      ${bar} <span class="muted" data-testid="run-figures">${this.figures(through)}</span>
    </span>`;
  }

  private figures(through: number): string {
    const { state, tenants, perSecond, secondsLeft } = this.run;
    if (tenants <= 1) return words.runs.states[state];
    const figures = [words.runs.progress(through, tenants)];
    if (perSecond > 0) figures.push(words.runs.pace(perSecond));
    if (secondsLeft !== null) figures.push(words.runs.left(showSeconds(secondsLeft)));
    return figures.join(" · ");
  }
}

/** Trained or set aside; at the end, decided on or set aside. */
function tenantsThrough({ state, done, failed, verdicts }: Run): number {
  const decided = Object.values(verdicts).reduce((sum, count) => sum + count, 0);
  return failed + (state === "DECIDING" ? decided : done);
}
