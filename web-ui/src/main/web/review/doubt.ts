import { html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { DocumentType, ProposedType } from "../api/types";
import { sureness } from "../shared/sureness";
import { percent } from "../values/figures";
import { Element } from "../shared/element";
import { words } from "../strings";

const w = words.looksLike;

/** The machine takes the document for something else than a bill: agreed to or not with one key. Fires `agree`, `disagree`. */
@customElement("bw-doubt")
export class Doubt extends Element {
  @property({ attribute: false }) proposed!: ProposedType & { value: Exclude<DocumentType, "invoice" | "credit_note"> };
  @property({ type: Boolean }) busy = false;

  override render() {
    const { value, confidence, because } = this.proposed;
    // Where the machine hardly knows itself, the easy answer keeps the bill.
    const agree = sureness(confidence) !== "unsure";
    return html`<div class="banner warn" role="status" data-testid="doubt">
      <b>${w[value](percent(confidence))}</b>
      ${because.length > 0 ? html`<span class="why" title=${because.join("\n")}>${because.join(" · ")}</span>` : nothing}
      <span class="grow"></span>
      <button
        class="small ${agree ? "primary" : "quiet"}"
        data-testid="doubt-agree"
        ?disabled=${this.busy}
        @click=${() => this.emit("agree", null)}
      >
        ${w.yes}
      </button>
      <button
        class="small ${agree ? "quiet" : "primary"}"
        data-testid="doubt-disagree"
        @click=${() => this.emit("disagree", null)}
      >
        ${w.no}
      </button>
    </div>`;
  }
}

/** The question whether it is a bill at all, where the machine proposes that it is none. */
export function doubt(
  proposed: ProposedType | null,
  busy: boolean,
  agree: (kind: DocumentType) => void,
  disagree: () => void,
) {
  if (!proposed) return nothing;
  return html`<bw-doubt
    .proposed=${proposed}
    ?busy=${busy}
    @agree=${() => agree(proposed.value)}
    @disagree=${disagree}
  ></bw-doubt>`;
}
