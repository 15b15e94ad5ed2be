import { html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { OrgApi } from "../api/client";
import type { Coding, CodingKind, ListEntry, Proposal, ProposedType, ReviewField } from "../api/types";
import { confidenceChip } from "../shared/confidence";
import { percent } from "../values/figures";
import { Element } from "../shared/element";
import { keyNames } from "../shared/keys";
import { fieldLabel, words } from "../strings";
import { show } from "../values/values";
import type { CodingEdit } from "./coding";
import { chosenOption, intentOf, isChanged, isInvalid, openConflict, option, options, type Edit } from "./edit";
import { reviewKeys } from "./review-keys";
import { sourceOf } from "./source-words";
import "./why";
import type { Asked, WhyPanel } from "./why";

const w = words.review;

/**
 * All that is known of the field in focus: who answered, where, what else it could be, and once asked for, why. Fires
 * `edit`, `coding` and `show-place` (of a candidate that is looked at, or null).
 */
@customElement("bw-inspector")
export class Inspector extends Element {
  @property({ attribute: false }) api!: OrgApi;
  @property({ attribute: false }) partId = "";
  @property({ attribute: false }) field: ReviewField | null = null;
  @property({ attribute: false }) edit: Edit | null = null;
  @property({ attribute: false }) locale = "en";
  @property({ attribute: false }) answeredBy = "";
  @property({ type: Boolean }) fixed = false;
  /** The coding in focus instead of a field. */
  @property({ attribute: false }) coding: { kind: CodingKind; of: Coding; chosen: ListEntry | null } | null = null;

  /** The document's type in focus. */
  @property({ attribute: false }) type: ProposedType | null = null;
  /** Whether the reasons are asked for; they stay while one goes from field to field. */
  @state() private open = false;
  private back: HTMLElement | null = null;

  /** The keyboard goes along, for what is told may be long, and comes back from it. */
  private async ask(): Promise<void> {
    this.back = document.activeElement as HTMLElement | null;
    this.open = true;
    await this.updateComplete;
    const panel = this.querySelector<WhyPanel>("bw-why");
    await panel?.updateComplete;
    panel?.querySelector<HTMLElement>(".why")?.focus({ preventScroll: true });
  }

  private close(): void {
    const inside = this.contains(document.activeElement);
    this.open = false;
    this.emit("show-place", null);
    if (inside) this.back?.focus();
  }

  private whyButton() {
    return html`<span class="grow"></span>
      <button
        class="quiet small"
        data-testid="why-button"
        data-place="why"
        aria-expanded=${this.open ? "true" : "false"}
        title="${this.open ? words.why.close : words.why.open} (${keyNames(reviewKeys.keys.why.keys[0]!).join(" ")})"
        @click=${() => (this.open ? this.close() : void this.ask())}
      >
        ${this.open ? words.why.close : words.why.label}
      </button>`;
  }

  private why(asked: Asked) {
    return html`<bw-why
      .api=${this.api}
      .partId=${this.partId}
      .asked=${asked}
      .locale=${this.locale}
      .answeredBy=${this.answeredBy}
      ?fixed=${this.fixed}
      @why-end=${() => this.close()}
    ></bw-why>`;
  }

  override render() {
    const { field, edit } = this;
    if (this.type) return this.typeWhy(this.type);
    if (this.coding) return this.codingWhy(this.coding.kind, this.coding.of, this.coding.chosen);
    if (!field || !edit) {
      return html`<section class="inspector"><p class="muted">${this.fixed ? "" : w.page.hint}</p></section>`;
    }
    return html`<section class="inspector ${this.open ? "open" : ""}" data-testid="inspector" aria-label=${fieldLabel(field.name)}>
      <div class="row head">
        <b>${fieldLabel(field.name)}</b>
        ${field.proposed && !isChanged(field, edit) && !openConflict(field, edit)
          ? confidenceChip(field.proposed.confidence)
          : nothing}
        <span>${sourceOf(field, edit, this.answeredBy) || w.sources.nothing}</span>
        ${edit.page ? html`<span class="muted">${w.onPage(edit.page)}${this.scanned(field)}</span>` : nothing}
        ${field.proposed && !isChanged(field, edit) && field.proposed.proof !== "not_enough_evidence"
          ? html`<span class="muted" data-testid="proof">${w.proofs[field.proposed.proof]}</span>`
          : nothing}
        ${this.whyButton()}
      </div>
      ${isChanged(field, edit) && !isInvalid(edit) && !this.fixed ? this.intent(field, edit) : nothing}
      ${this.open ? nothing : this.alternatives(field, edit)}
      ${this.open ? this.why({ field, edit }) : this.because(field.proposed?.because ?? [])}
    </section>`;
  }

  private scanned(field: ReviewField) {
    return field.proposed?.reading === "ocr" ? `, ${w.ocr}` : "";
  }

  private intent(field: ReviewField, edit: Edit) {
    const intent = intentOf(field, edit);
    const choose = (saidOnPage: boolean) => this.emit("edit", { name: field.name, edit: { ...edit, saidOnPage } });
    const choice = (value: "misread" | "overridden") =>
      html`<button
        aria-pressed=${intent === value ? "true" : "false"}
        data-testid="intent-${value}"
        @mousedown=${(event: Event) => event.preventDefault()}
        @click=${() => choose(value === "misread")}
      >
        ${w.intent[value]}
      </button>`;
    return html`<div class="row intent" role="group" aria-label=${w.intent.label}>
      <span class="segmented">${choice("misread")}${choice("overridden")}</span>
      <span class="muted">${intent === "misread" ? w.intent.misreadWhy : w.intent.overriddenWhy}</span>
    </div>`;
  }

  private alternatives(field: ReviewField, edit: Edit) {
    const all = options(field);
    if (all.length < 2 || this.fixed) return nothing;
    const chosen = chosenOption(field, edit);
    return html`<div class="row alternatives" role="group" aria-label=${w.alternatives}>
      <span class="muted">${w.alternatives} <small>${w.arrowHint}</small></span>
      ${all.map(
        (one, index) => html`<button
          class="alternative"
          aria-pressed=${index === chosen ? "true" : "false"}
          data-testid="alternative-${index}"
          @mousedown=${(event: Event) => event.preventDefault()}
          @click=${() =>
            this.emit("edit", {
              name: field.name,
              edit: { ...option(field, index, this.locale), checked: true },
            })}
        >
          ${show(one.value, field.name, field.type, this.locale)} <small>${one.confidence === null ? w.onPage(one.page) : percent(one.confidence)}</small>
        </button>`,
      )}
    </div>`;
  }

  /** Why the chosen entry was proposed, or else the first one, and what else it could be. */
  private codingWhy(kind: CodingKind, of: Coding, chosen: ListEntry | null) {
    const { proposed, alternatives } = of;
    const offers = proposed ? [proposed, ...alternatives] : [];
    const told = offers.find((one) => one.id === chosen?.id) ?? proposed;
    return html`<section class="inspector ${this.open ? "open" : ""}" data-testid="inspector" aria-label=${w.coding[kind]}>
      <div class="row head">
        <b>${w.coding[kind]}</b>
        ${told
          ? html`${confidenceChip(told.confidence)} <span>${told.code} · ${told.name}</span>`
          : html`<span class="muted">${w.noProposal}</span>`}
        ${this.whyButton()}
      </div>
      ${offers.length < 2 || this.fixed ? nothing : this.offers(kind, offers, chosen)}
      ${this.open ? this.why({ kind, of: { ...of, proposed: told } }) : this.because(told?.because ?? [])}
    </section>`;
  }

  private offers(kind: CodingKind, offers: Proposal[], chosen: ListEntry | null) {
    const take = (entry: ListEntry) =>
      this.emit("coding", { kind, edit: { chosen: entry, makeNew: false, touched: true } satisfies CodingEdit });
    return html`<div class="row alternatives" role="group" aria-label=${w.alternatives}>
      <span class="muted">${w.alternatives} <small>${w.arrowHint}</small></span>
      ${offers.map(
        (one, index) => html`<button
          class="alternative"
          aria-pressed=${one.id === chosen?.id ? "true" : "false"}
          data-testid="offer-${index}"
          @mousedown=${(event: Event) => event.preventDefault()}
          @click=${() => take(one)}
        >
          ${one.code} · ${one.name} <small>${percent(one.confidence)}</small>
        </button>`,
      )}
    </div>`;
  }

  private typeWhy(proposed: ProposedType) {
    return html`<section class="inspector" data-testid="inspector" aria-label=${words.documentTypes.label}>
      <div class="row head">
        <b>${words.documentTypes.label}</b>
        ${confidenceChip(proposed.confidence)} <span>${words.documentTypes[proposed.value]}</span>
      </div>
      ${this.because(proposed.because)}
    </section>`;
  }

  private because(because: string[]) {
    if (because.length === 0) return nothing;
    return html`<div class="because" data-testid="because">
      <span class="muted">${w.because}</span>
      <ul>
        ${because.map((one) => html`<li>${one}</li>`)}
      </ul>
    </div>`;
  }
}
