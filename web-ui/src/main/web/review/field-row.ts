import { html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import type { OrgApi } from "../api/client";
import type { ListEntry, ReviewField, ReviewPage } from "../api/types";
import { Element } from "../shared/element";
import { press } from "../shared/keys";
import { fieldLabel, words } from "../strings";
import { datePattern } from "../values/dates";
import type { Around } from "../values/short-dates";
import { show } from "../values/values";
import { candidates, fromEarlier, fromList, offers, type Candidate } from "./candidates";
import type { Finding } from "./checks";
import { activeOption, choiceList } from "./choice-list";
import { intentOf, isChanged, isInvalid, openConflict, option, taken, typed, type Edit } from "./edit";
import { fieldAbout } from "./field-about";
import { fieldKeys, type FieldKeys } from "./field-keys";

/** A field's new edit, and the list's entry that it was chosen from. */
export type FieldEdit = { name: string; edit: Edit; entry?: ListEntry | null };

/**
 * One field on one line, with candidates while typing (the combobox pattern of ARIA). Fires `edit`, `field-focus`,
 * `field-hover` (name or null) and `field-done` (Enter; the input's id).
 */
@customElement("bw-field")
export class FieldRow extends Element implements FieldKeys {
  @property({ attribute: false }) api!: OrgApi;
  @property({ attribute: false }) field!: ReviewField;
  @property({ attribute: false }) edit!: Edit;
  @property({ attribute: false }) finding: Finding | undefined;
  @property({ attribute: false }) locale = "en";
  @property({ attribute: false }) pages: ReviewPage[] = [];
  @property({ attribute: false }) answeredBy = "";
  @property({ attribute: false }) around!: Around;
  @property({ type: Boolean }) needs = false;
  @property({ type: Boolean }) active = false;
  @property({ type: Boolean }) fixed = false;
  /** What can be chosen from just now; null while the list is closed. */
  @state() private choices: Candidate[] | null = null;
  @state() private at = -1;
  /** What the list was opened upon, to come back to. */
  private openedOn: Edit | null = null;
  private asked = 0;
  private selects = false;

  private change(edit: Edit, entry: ListEntry | null = null): void {
    this.emit<FieldEdit>("edit", { name: this.field.name, edit, entry });
  }

  private input(text: string): void {
    const { field, locale, pages } = this;
    const edit = { ...typed(field, text, locale, pages, this.around), checked: true };
    this.openedOn = edit;
    this.change(edit);
    this.open(text.trim() === "" ? [] : candidates(text, field, locale, pages));
    void this.search(text);
  }

  private open(choices: Candidate[]): void {
    this.choices = choices.length > 0 ? choices : null;
    this.at = -1;
  }

  /** What the lists have joins the page's as soon as it is there, unless one went on meanwhile. */
  private async search(text: string): Promise<void> {
    const mine = ++this.asked;
    const listed = await this.listed(text).catch(() => []);
    if (listed.length === 0 || mine !== this.asked || this.at >= 0) return;
    const { field, locale, pages } = this;
    this.open(text === "" ? offers(field, locale, pages, listed) : candidates(text, field, locale, pages, listed));
  }

  private async listed(text: string): Promise<Candidate[]> {
    const { field, locale, pages } = this;
    if (field.type === "choice") return fromEarlier(await this.api.earlierValues(field.name, text), field, locale, pages);
    if (field.name !== "vendor" || text.trim().length < 2) return [];
    return fromList((await this.api.list("vendor", text)).items, field, locale, pages);
  }

  private close(): void {
    this.choices = this.openedOn = null;
    this.at = -1;
    this.asked++;
  }

  private take(candidate: Candidate): void {
    this.change(taken(this.field, candidate, this.locale), candidate.entry);
  }

  done(): void {
    this.close();
    this.emit("field-done", `field-${this.field.name}`);
  }

  step(by: number): void {
    if (this.fixed) return;
    if (!this.choices) {
      const all = offers(this.field, this.locale, this.pages);
      if (this.field.type === "choice") void this.search("");
      if (all.length === 0) return;
      this.openedOn = this.edit;
      this.choices = all;
      const here = all.findIndex((one) => one.value === this.edit.value && String(one.box) === String(this.edit.box));
      this.at = here >= 0 ? here : all.findIndex((one) => one.value === this.edit.value);
    }
    const count = this.choices.length;
    this.at = this.at < 0 && by < 0 ? count - 1 : (this.at + by + count) % count;
    this.take(this.choices[this.at]!);
    this.selects = true;
  }

  /** Whoever types on after a value was taken means another value. */
  override updated(changed: Map<string, unknown>): void {
    if (!this.selects || !changed.has("edit")) return;
    this.selects = false;
    this.querySelector("input")?.select();
  }

  restore(): void {
    if (this.fixed) return;
    if (this.choices && this.openedOn) this.change(this.openedOn);
    else this.change(option(this.field, 0, this.locale));
    this.close();
    this.selects = true;
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
    const label = fieldLabel(field.name);
    const choices = this.choices?.map((one) => ({ ...one, note: noteOf(one) })) ?? [];
    return html`<div
      class="field ${this.needs ? "needs" : ""} ${this.active ? "active" : ""} ${this.finding ? "found" : ""}"
      data-testid="row-${field.name}"
      data-needs=${this.needs}
      @mouseenter=${() => this.emit("field-hover", field.name)}
      @mouseleave=${() => this.emit("field-hover", null)}
    >
      <label for=${id}>${label}</label>
      <div class="combobox">
        <input
          id=${id}
          data-testid=${id}
          class=${field.type}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded=${this.choices ? "true" : "false"}
          aria-controls="${id}-list"
          aria-activedescendant=${activeOption(id, this.at, choices.length)}
          .value=${live(edit.text)}
          ?readonly=${this.fixed}
          autocomplete="off"
          spellcheck="false"
          placeholder=${field.type === "date" && !this.fixed ? datePattern(this.locale) : ""}
          aria-invalid=${this.finding?.blocks ? "true" : nothing}
          aria-describedby="about-${field.name} says-${field.name} finding-${field.name}"
          @input=${(event: Event) => this.input((event.target as HTMLInputElement).value)}
          @keydown=${(event: KeyboardEvent) => press(event, fieldKeys, this)}
          @focus=${(event: Event) => {
            (event.target as HTMLInputElement).select();
            this.emit("field-focus", field.name);
          }}
          @blur=${this.left}
        />
        ${choiceList({ id, label, open: this.choices !== null, at: this.at, choices }, (one) => {
          this.take(one);
          this.close();
        })}
      </div>
      <span class="about" id="about-${field.name}">${fieldAbout(field, edit, this.locale, this.answeredBy)}</span>
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
  private left(): void {
    this.close();
    const { edit, field } = this;
    if (edit.value === null || edit.from !== "typed") return;
    const text = show(edit.value, field.name, field.type, this.locale);
    if (text !== edit.text) this.change({ ...edit, text });
  }
}

const noteOf = ({ from, page, note }: Candidate): string => {
  const where = page === null ? "" : words.typing.page(page);
  return [note, from === "list" ? words.typing.list : "", where].filter((one) => one !== "").join(" · ");
};
