import { html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import type { OrgApi } from "../api/client";
import type { Coding, CodingKind, ListEntry } from "../api/types";
import { confidenceChip } from "../shared/confidence";
import { Element } from "../shared/element";
import { words } from "../strings";
import type { CodingEdit } from "./coding";

const w = words.review;
type Choice = { entry: ListEntry | null; label: string; note: string; confidence: number | null };

/** One list entry chosen by typing (the combobox pattern of ARIA). Fires `coding` {kind, edit} and `field-done`. */
@customElement("bw-coding")
export class CodingRow extends Element {
  @property({ attribute: false }) api!: OrgApi;
  @property({ attribute: false }) kind!: CodingKind;
  @property({ attribute: false }) coding!: Coding;
  @property({ attribute: false }) edit!: CodingEdit;
  /** The name a new vendor would get; null when none can be made. */
  @property({ attribute: false }) newName: string | null = null;
  @property({ type: Boolean }) needs = false;
  @property({ type: Boolean }) active = false;
  @property({ type: Boolean }) fixed = false;
  @state() private typed: string | null = null;
  @state() private found: ListEntry[] = [];
  @state() private open = false;
  /** The choice under the arrow keys; -1 until something was typed or an arrow pressed. */
  @state() private at = -1;
  private asked = 0;

  private shown(): string {
    if (this.typed !== null) return this.typed;
    if (this.edit.makeNew) return this.newName ? w.newVendor(this.newName) : "";
    return this.edit.chosen ? label(this.edit.chosen) : "";
  }

  private async search(): Promise<void> {
    const mine = ++this.asked;
    const answer = await this.api.list(this.kind, this.typed ?? "").catch(() => null);
    if (!answer || mine !== this.asked) return;
    this.found = answer.items;
    this.at = this.typed ? 0 : -1;
  }

  private choices(): Choice[] {
    const proposed = this.typed ? null : this.coding.proposed;
    const listed = this.found.filter((entry) => entry.id !== proposed?.id);
    const entries = proposed ? [proposed, ...listed] : listed;
    const choices: Choice[] = entries.map((entry) => ({
      entry,
      label: label(entry),
      note: entry.detail ?? "",
      confidence: entry === proposed ? proposed.confidence : null,
    }));
    if (this.newName) choices.push({ entry: null, label: w.newVendor(this.newName), note: "", confidence: null });
    return choices;
  }

  private show(): void {
    if (this.fixed || this.open) return;
    this.open = true;
    this.at = -1;
    void this.search();
  }

  private hide(): void {
    this.open = false;
    this.typed = null;
  }

  private choose(choice: Choice | undefined): void {
    if (choice) {
      const edit: CodingEdit = { chosen: choice.entry, makeNew: choice.entry === null, touched: true };
      this.emit("coding", { kind: this.kind, edit });
    }
    this.hide();
  }

  private input(event: Event): void {
    this.typed = (event.target as HTMLInputElement).value;
    this.open = true;
    if (this.typed === "") {
      this.emit("coding", { kind: this.kind, edit: { chosen: null, makeNew: false, touched: true } });
    }
    void this.search();
  }

  private key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const choices = this.choices();
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!this.open) this.show();
      else this.move(event.key === "ArrowDown" ? 1 : -1, choices.length);
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (this.open && this.at >= 0) this.choose(choices[this.at]);
      else {
        this.hide();
        this.emit("coding", { kind: this.kind, edit: { ...this.edit, touched: true } });
      }
      this.emit("field-done", `coding-${this.kind}`);
    } else if (event.key === "Escape" && this.open) {
      event.stopPropagation();
      this.hide();
    }
  }

  private move(by: number, count: number): void {
    const from = this.at < 0 && by < 0 ? 0 : this.at;
    if (count > 0) this.at = (from + by + count) % count;
  }

  override render() {
    const id = `coding-${this.kind}`;
    const choices = this.open ? this.choices() : [];
    return html`<div class="field coding ${this.needs ? "needs" : ""} ${this.active ? "active" : ""}" data-testid="row-${id}">
      <label for=${id}>${w.coding[this.kind]}</label>
      <div class="combobox">
        <input
          id=${id}
          data-testid=${id}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded=${this.open ? "true" : "false"}
          aria-controls="${id}-list"
          aria-activedescendant=${this.open && this.at >= 0 && this.at < choices.length ? `${id}-${this.at}` : nothing}
          aria-describedby="about-${id}"
          autocomplete="off"
          placeholder=${this.fixed ? "" : w.codingHint[this.kind]}
          ?readonly=${this.fixed}
          .value=${live(this.shown())}
          @focus=${(event: Event) => {
            (event.target as HTMLInputElement).select();
            this.emit("field-focus", id);
          }}
          @click=${this.show}
          @input=${this.input}
          @keydown=${this.key}
          @blur=${this.hide}
        />
        <ul id="${id}-list" role="listbox" aria-label=${w.coding[this.kind]} ?hidden=${!this.open}>
          ${choices.map((choice, index) => this.choice(choice, index, id))}
          ${this.open && choices.length === 0 ? html`<li class="muted" role="option" aria-disabled="true" aria-selected="false">${w.noMatch}</li>` : nothing}
        </ul>
      </div>
      <span class="about" id="about-${id}">${this.about()}</span>
    </div>`;
  }

  private choice(choice: Choice, index: number, id: string) {
    return html`<li
      id="${id}-${index}"
      role="option"
      aria-selected=${index === this.at ? "true" : "false"}
      data-testid="${id}-option"
      @mousedown=${(event: Event) => {
        event.preventDefault();
        this.choose(choice);
      }}
    >
      <span>${choice.label}</span> <span class="muted">${choice.note}</span> ${confidenceChip(choice.confidence)}
    </li>`;
  }

  private about() {
    const proposed = this.coding.proposed;
    if (this.edit.makeNew) return html`<span class="source">${w.newVendorTag}</span>`;
    if (proposed && this.edit.chosen?.id === proposed.id) {
      const why = proposed.because.join(" · ");
      return html`${confidenceChip(proposed.confidence, `confidence-coding-${this.kind}`)}
        <span class="source" title=${why}>${proposed.because[0] ?? w.sources.memory}</span>`;
    }
    return this.edit.chosen && this.edit.touched ? html`<span class="source">${w.sources.list}</span>` : nothing;
  }
}

const label = (entry: ListEntry) => (entry.code ? `${entry.code} · ${entry.name}` : entry.name);
