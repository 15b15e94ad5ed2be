import { html } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import type { OrgApi } from "../api/client";
import type { CodingKind, ListEntry, Proposal } from "../api/types";
import { closeness } from "../shared/closeness";
import { Element } from "../shared/element";
import { press } from "../shared/keys";
import { words } from "../strings";
import { pickerKeys, type PickerKeys } from "./picker-keys";
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
export class EntryPicker extends Element implements PickerKeys {
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
  /** Done when the list has answered to what is typed now. */
  private answered: Promise<void> = Promise.resolve();

  private async search(): Promise<void> {
    const mine = ++this.asked;
    const answer = await this.api.list(this.kind, this.typed ?? "").catch(() => null);
    if (!answer || mine !== this.asked) return;
    this.found = this.typed ? ranked(this.typed, answer.items) : answer.items;
    this.at = this.typed && this.found.length > 0 ? 0 : -1;
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
    this.answered = this.search();
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
    this.at = -1;
    if (this.typed === "") this.emit<Picked>("picked", { entry: null, beyond: false });
    this.answered = this.search();
  }

  /** Also whoever confirms the bill from here means what is marked. */
  private key(event: KeyboardEvent): void {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && this.open) this.choose(this.choices()[this.at]);
    press(event, pickerKeys, this);
  }

  get isOpen(): boolean {
    return this.open;
  }

  step(by: number): void {
    if (!this.open) this.show();
    else this.move(by, this.choices().length);
  }

  /** Quick fingers are not answered by the list for what they had typed before. */
  async done(): Promise<void> {
    if (this.typed) await this.answered;
    if (this.open && this.at >= 0) this.choose(this.choices()[this.at]);
    else {
      this.hide();
      this.emit("kept", null);
    }
    this.emit("field-done", this.inputId);
  }

  leave(): void {
    this.hide();
  }

  private move(by: number, count: number): void {
    const from = this.at < 0 && by < 0 ? 0 : this.at;
    if (count > 0) this.at = (from + by + count) % count;
  }

  /** Whoever typed or chose and goes on means what is marked. */
  private async left(): Promise<void> {
    if (this.typed) await this.answered;
    if (this.open && this.at >= 0) this.choose(this.choices()[this.at]);
    else this.hide();
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
        @blur=${() => void this.left()}
      />
      ${choiceList({ id, label: this.label, open: this.open, at: this.at, choices }, (one) => this.choose(one))}
    </div>`;
  }
}

/** The best answer first, of equals as the list has them. */
function ranked(typed: string, entries: ListEntry[]): ListEntry[] {
  const close = (entry: ListEntry) => Math.max(closeness(typed, entry.code) ?? 0, closeness(typed, entry.name) ?? 0);
  return entries.toSorted((a, b) => close(b) - close(a));
}

const choice = (entry: ListEntry, confidence: number | null): EntryChoice => ({
  entry,
  text: entryLabel(entry),
  note: entry.detail ?? "",
  confidence,
});

export const entryLabel = (entry: ListEntry) => (entry.code ? `${entry.code} · ${entry.name}` : entry.name);
