import { html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import type { DocumentType, ProposedType } from "../api/types";
import { confidenceChip } from "../shared/confidence";
import { Element } from "../shared/element";
import { press } from "../shared/keys";
import { words } from "../strings";
import { choiceKeys, type ChoiceKeys } from "./field-keys";
import { DOCUMENT_TYPES, type TypeEdit } from "./document-type";

const w = words.documentTypes;
const ID = "document-type";

/** What the document is, at the head of its fields. Fires `type`, `field-focus` and `field-done` (Enter). */
@customElement("bw-type")
export class TypeRow extends Element implements ChoiceKeys {
  @property({ attribute: false }) proposed: ProposedType | null = null;
  @property({ attribute: false }) edit!: TypeEdit;
  @property({ type: Boolean }) needs = false;
  @property({ type: Boolean }) active = false;
  @property({ type: Boolean }) fixed = false;

  private say(type: TypeEdit): void {
    this.emit("type", type);
  }

  done(): void {
    this.say({ value: this.edit.value, said: true });
    this.emit("field-done", ID);
  }

  restore(): void {
    if (this.proposed) this.say({ value: this.proposed.value, said: false });
  }

  override render() {
    return html`<div
      class="field type ${this.needs ? "needs" : ""} ${this.active ? "active" : ""}"
      data-testid="row-${ID}"
      data-needs=${this.needs}
    >
      <label for=${ID}>${w.label}</label>
      <select
        id=${ID}
        data-testid=${ID}
        aria-describedby="about-${ID}"
        ?disabled=${this.fixed}
        .value=${live(this.edit.value)}
        @change=${(event: Event) => this.say({ value: (event.target as HTMLSelectElement).value as DocumentType, said: true })}
        @focus=${() => this.emit("field-focus", ID)}
        @keydown=${(event: KeyboardEvent) => press(event, choiceKeys, this)}
      >
        ${DOCUMENT_TYPES.map(
          (type) => html`<option value=${type} ?selected=${type === this.edit.value}>${w[type]}</option>`,
        )}
      </select>
      <span class="about" id="about-${ID}">${this.about()}</span>
    </div>`;
  }

  private about() {
    const { proposed, edit } = this;
    if (!proposed) return nothing;
    if (edit.value === proposed.value) {
      return html`${confidenceChip(proposed.confidence, `confidence-${ID}`)}
        <span class="source" title=${proposed.because.join(" · ")}>${proposed.because[0] ?? nothing}</span>`;
    }
    return html`<span class="source">${words.looksLike.decided}</span>
      <span class="was">${words.review.wasProposed(w[proposed.value])}</span>`;
  }
}
