import { html } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import type { OrgApi } from "../api/client";
import type { CodingKind, ListEntry, Proposal } from "../api/types";
import { Element } from "../shared/element";
import { words } from "../strings";
import { activeOption, choiceList, type Choice } from "./choice-list";

const w = words.review;

/** `entry` is null when the field was emptied, or for the choice beyond the list. */
export type Picked = { entry: ListEntry | null; beyond: boolean };
type EntryChoice = Choice & { entry: ListEntry | null };

/**
 * An entry of one of the lists, chosen by typing (the combobox pattern of ARIA). Fires `picked` when another is
 * chosen, `kept` when Enter agrees to the one shown, and `field-done` after either by Enter.
 */
@customElement("bw-entry")
export class EntryPicker extends Element {
  @property({ attribute: false }) api!: OrgApi;
  @property({ attribute: false }) kind!: CodingKind;
  @property({ attribute: false }) inputId!: string;
  @property({ attribute: false }) label!: string;
  /** What stands in the empty field; else what to search for. */
  @property({ attribute: false }) hint: string | null = null;
  @property({ attribute: false }) shown = "";
  /** What the machine proposes, best first: offered before the list. */
  @property({ attribute: false }) offers: Proposal[] = [];
  /** A choice beyond the list. */
  @property({ attribute: false }) beyond: string | null = null;
  @property({ type: Boolean }) fixed = false;
  @state() private typed: string | null = null;
  @state() private found: ListEntry[] = [];
  @state() private open = false;
  /** The choice under the arrow keys; -1 until something was typed or an arrow pressed. */
  @state() private at = -1;
  private asked = 0;

  private async search(): Promise<void> {
    const mine = ++this.asked;
    const answer = await this.api.list(this.kind, this.typed ?? "").catch(() => null);
    if (!answer || mine !== this.asked) return;
    this.found = answer.items;
    this.at = this.typed ? 0 : -1;
  }

  private choices(): EntryChoice[] {
    const offers = this.typed ? [] : this.offers;
    const listed = this.found.filter((entry) => !offers.some((offer) => offer.id === entry.id));
    const choices: EntryChoice[] = [
      ...offers.map((offer) => choice(offer, offer.confidence)),
      ...listed.map((entry) => choice(entry, null)),
    ];
    if (this.beyond) choices.push({ entry: null, text: this.beyond, note: "", confidence: null });
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

  private choose(chosen: EntryChoice | undefined): void {
    if (chosen) this.emit<Picked>("picked", { entry: chosen.entry, beyond: chosen.entry === null });
    this.hide();
  }

  private input(event: Event): void {
    this.typed = (event.target as HTMLInputElement).value;
    this.open = true;
    if (this.typed === "") this.emit<Picked>("picked", { entry: null, beyond: false });
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
        this.emit("kept", null);
      }
      this.emit("field-done", this.inputId);
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
    const id = this.inputId;
    const choices = this.open ? this.choices() : [];
    return html`<div class="combobox">
      <input
        id=${id}
        data-testid=${id}
        role="combobox"
        aria-label=${this.label}
        aria-autocomplete="list"
        aria-expanded=${this.open ? "true" : "false"}
        aria-controls="${id}-list"
        aria-activedescendant=${activeOption(id, this.at, choices.length)}
        aria-describedby="about-${id}"
        autocomplete="off"
        placeholder=${this.hint ?? (this.fixed ? "" : w.codingHint[this.kind])}
        ?readonly=${this.fixed}
        .value=${live(this.typed ?? this.shown)}
        @focus=${(event: Event) => {
          (event.target as HTMLInputElement).select();
          this.emit("field-focus", id);
        }}
        @click=${this.show}
        @input=${this.input}
        @keydown=${this.key}
        @blur=${this.hide}
      />
      ${choiceList({ id, label: this.label, open: this.open, at: this.at, choices }, (one) => this.choose(one))}
    </div>`;
  }
}

const choice = (entry: ListEntry, confidence: number | null): EntryChoice => ({
  entry,
  text: entryLabel(entry),
  note: entry.detail ?? "",
  confidence,
});

export const entryLabel = (entry: ListEntry) => (entry.code ? `${entry.code} · ${entry.name}` : entry.name);
