import { html } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Run } from "../api/types";
import { Element } from "../shared/element";
import { words } from "../strings";

/** How far a training run is. */
@customElement("bw-run-progress")
export class RunProgress extends Element {
  @property({ attribute: false }) run!: Run;

  override render() {
    const { state, tenants, done } = this.run;
    // Without a tenant done yet the bar has no value: it moves instead of standing at nought.
    const bar =
      done > 0 && tenants > 0
        ? html`<progress max=${tenants} value=${done} aria-label=${words.fleet.progress}></progress>`
        : html`<progress aria-label=${words.fleet.progress}></progress>`;
    return html`<span class="run row" role="status" data-testid="run" data-state=${state}>
      ${bar} <span class="muted">${tenants > 1 ? words.runs.progress(done, tenants) : words.runs.states[state]}</span>
    </span>`;
  }
}
