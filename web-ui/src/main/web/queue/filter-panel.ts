import { html } from "lit";
import { customElement, property } from "lit/decorators.js";
import { Element } from "../shared/element";
import { words } from "../strings";
import { readAmount, showAmount } from "../values/amounts";
import { HOLDERS, NO_FILTERS, TYPES, WARNED, type Filters, type View } from "./view";

const w = words.queue.filter;

/** The fields that bills are narrowed down by. Fires `narrow` with what changed. */
@customElement("bw-filter-panel")
export class FilterPanel extends Element {
  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) locale = "en";

  private change(name: keyof Filters, value: string | boolean): void {
    this.emit<Partial<Filters>>("narrow", { [name]: value });
  }

  override render() {
    return html`<fieldset class="filter-panel" data-testid="filter-panel">
      <legend class="hidden">${w.title}</legend>
      <label>
        ${w.names.vendor}
        <input data-testid="filter-vendor" .value=${this.view.vendor} @change=${this.typed("vendor")} />
      </label>
      ${this.range("from", "to", (name) => html`<input type="date" data-testid="filter-${name}" .value=${this.view[name]} @change=${this.typed(name)} />`)}
      ${this.range("least", "most", (name) => this.amount(name as "least"))}
      ${this.choice("type", TYPES, words.documentTypes)} ${this.choice("who", HOLDERS, w.holders)} ${this.choice("warned", WARNED, w.warnings)}
      <label class="tick">
        <input
          type="checkbox"
          data-testid="filter-doubts"
          .checked=${this.view.doubts}
          @change=${(event: Event) => this.change("doubts", (event.target as HTMLInputElement).checked)}
        />
        ${w.names.doubts}
      </label>
      <button class="quiet" data-testid="filter-clear" @click=${() => this.emit<Partial<Filters>>("narrow", NO_FILTERS)}>${w.clear}</button>
    </fieldset>`;
  }

  private readonly typed = (name: keyof Filters) => (event: Event) =>
    this.change(name, (event.target as HTMLInputElement).value.trim());

  private range(first: "from" | "least", second: "to" | "most", field: (name: "from" | "to" | "least" | "most") => unknown) {
    return html`<label>${w.names[first]} ${field(first)}</label><label>${w.names[second]} ${field(second)}</label>`;
  }

  private amount(name: "least" | "most") {
    const value = this.view[name];
    return html`<input
      class="amount"
      inputmode="decimal"
      data-testid="filter-${name}"
      .value=${value ? showAmount(value, this.locale) : ""}
      @change=${(event: Event) => {
        const input = event.target as HTMLInputElement;
        const read = input.value.trim() ? readAmount(input.value, this.locale) : "";
        input.setCustomValidity(read === null ? w.noAmount : "");
        if (read === null) input.reportValidity();
        else this.change(name, read);
      }}
    />`;
  }

  private choice<T extends string>(name: "type" | "who" | "warned", options: readonly T[], labels: Record<T, string>) {
    return html`<label>
      ${w.names[name]}
      <select data-testid="filter-${name}" @change=${(event: Event) => this.change(name, (event.target as HTMLSelectElement).value)}>
        <option value="" ?selected=${this.view[name] === ""}>${w.any}</option>
        ${options.map((one) => html`<option value=${one} ?selected=${this.view[name] === one}>${labels[one]}</option>`)}
      </select>
    </label>`;
  }
}
