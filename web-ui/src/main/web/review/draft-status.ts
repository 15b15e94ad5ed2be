import { html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { Element } from "../shared/element";
import { words } from "../strings";
import { showMoment } from "../values/moments";
import type { Saving } from "./draft-keeper";

const w = words.keeping;

/** In the head: whether what was typed is on the server. */
@customElement("bw-draft-status")
export class DraftStatus extends Element {
  @property({ attribute: false }) saving!: Saving;

  override render() {
    const { state, at } = this.saving;
    if (state === "nothing") return nothing;
    const safe = state === "saved" || state === "saving";
    const text = state === "saved" ? w.saved(showMoment(at)) : w.states[state];
    return html`<span class="draft-status ${safe ? "muted" : "warn"}" role="status" title=${text} data-testid="saving" data-state=${state}>
      ${text}
    </span>`;
  }
}
