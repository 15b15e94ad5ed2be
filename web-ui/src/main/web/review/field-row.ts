import { html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import type { ReviewField, ReviewPage } from "../api/types";
import { confidenceChip } from "../shared/confidence";
import { Element } from "../shared/element";
import { press } from "../shared/keys";
import { fieldLabel, words } from "../strings";
import { datePattern } from "../values/dates";
import { show } from "../values/values";
import type { Finding } from "./checks";
import { intentOf, isChanged, isInvalid, openConflict, option, step, typed, type Edit } from "./edit";
import { fieldKeys, type FieldKeys } from "./field-keys";
import { sourceOf } from "./source-words";

/** One field on one line. Fires `edit`, `field-focus`, `field-hover` (name or null) and `field-done` (Enter; the input's id). */
@customElement("bw-field")
export class FieldRow extends Element implements FieldKeys {
  @property({ attribute: false }) field!: ReviewField;
  @property({ attribute: false }) edit!: Edit;
  @property({ attribute: false }) finding: Finding | undefined;
  @property({ attribute: false }) locale = "en";
  @property({ attribute: false }) pages: ReviewPage[] = [];
  @property({ attribute: false }) answeredBy = "";
  @property({ type: Boolean }) needs = false;
  @property({ type: Boolean }) active = false;
  @property({ type: Boolean }) fixed = false;

  private change(edit: Edit): void {
    this.emit("edit", { name: this.field.name, edit });
  }

  done(): void {
    this.emit("field-done", `field-${this.field.name}`);
  }

  step(by: number): void {
    if (!this.fixed) this.change(step(this.field, this.edit, by, this.locale));
  }

  restore(): void {
    if (!this.fixed) this.change(option(this.field, 0, this.locale));
  }

  /** Only a changed value has an intent to speak of. */
  changeIntent(): void {
    const { field, edit } = this;
    if (this.fixed || !isChanged(field, edit) || isInvalid(edit)) return;
    this.change({ ...edit, saidOnPage: intentOf(field, edit) === "overridden" });
  }

  override render() {
    const { field, edit } = this;
    const id = `field-${field.name}`;
    return html`<div
      class="field ${this.needs ? "needs" : ""} ${this.active ? "active" : ""} ${this.finding ? "found" : ""}"
      data-testid="row-${field.name}"
      data-needs=${this.needs}
      @mouseenter=${() => this.emit("field-hover", field.name)}
      @mouseleave=${() => this.emit("field-hover", null)}
    >
      <label for=${id}>${fieldLabel(field.name)}</label>
      <input
        id=${id}
        data-testid=${id}
        class=${field.type}
        .value=${live(edit.text)}
        ?readonly=${this.fixed}
        autocomplete="off"
        spellcheck="false"
        placeholder=${field.type === "date" && !this.fixed ? datePattern(this.locale) : ""}
        aria-invalid=${this.finding?.blocks ? "true" : nothing}
        aria-describedby="about-${field.name} says-${field.name} finding-${field.name}"
        @input=${(event: Event) =>
          this.change({
            ...typed(field, (event.target as HTMLInputElement).value, this.locale, this.pages),
            checked: true,
          })}
        @keydown=${(event: KeyboardEvent) => press(event, fieldKeys, this)}
        @focus=${() => this.emit("field-focus", field.name)}
        @blur=${this.tidy}
      />
      <span class="about" id="about-${field.name}">${this.about()}</span>
      ${this.pageSays()}
      <span class="finding ${this.finding?.blocks ? "bad" : "warn"}" id="finding-${field.name}" data-testid="finding-${field.name}"
        >${this.finding?.text ?? nothing}</span
      >
    </div>`;
  }

  /** The XML or the QR code is taken at its word until the reviewer takes the page's. */
  private pageSays() {
    const { field, edit, locale } = this;
    const conflict = openConflict(field, edit);
    if (!conflict) return nothing;
    const value = show(conflict.value, field.name, field.type, locale);
    return html`<span class="says warn">
      <span aria-hidden="true">⚠</span>
      <span id="says-${field.name}" data-testid="conflict-page-${field.name}">${words.review.pageSays(value)}</span>
      ${this.fixed
        ? nothing
        : html`<button
            class="quiet small"
            data-testid="take-page-${field.name}"
            aria-label=${words.review.takePageOf(fieldLabel(field.name))}
            @mousedown=${(event: Event) => event.preventDefault()}
            @click=${() => this.change({ ...option(field, 1, locale), checked: true })}
          >
            ${words.review.takePage} <kbd>↓</kbd>
          </button>`}
    </span>`;
  }

  /** Typed "1234,5" shows as the locale writes it once one has left. */
  private tidy(): void {
    const { edit, field } = this;
    if (edit.value === null || edit.from !== "typed") return;
    const text = show(edit.value, field.name, field.type, this.locale);
    if (text !== edit.text) this.change({ ...edit, text });
  }

  private about() {
    const { field, edit } = this;
    const changed = isChanged(field, edit);
    const sure = openConflict(field, edit)
      ? html`<span class="chip check"><span class="dots" aria-hidden="true"></span>${words.sureness.differs}</span>`
      : field.proposed && !changed
        ? confidenceChip(field.proposed.confidence, `confidence-${field.name}`)
        : nothing;
    const was =
      changed && field.proposed
        ? html`<span class="was" title=${words.review.wasProposed(field.proposed.value)}
            >${words.review.wasProposed(show(field.proposed.value, field.name, field.type, this.locale))}</span
          >`
        : nothing;
    const source = html`<span class="source" data-testid="source-${field.name}" data-source=${changed ? edit.from : (field.proposed?.source ?? "none")}
        >${sourceOf(field, edit, this.answeredBy, true)}</span
      >`;
    return html`${sure} ${source} ${was}`;
  }
}
