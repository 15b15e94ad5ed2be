import { html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { Element } from "../shared/element";
import { words } from "../strings";
import { showAmount } from "../values/amounts";
import { showDate } from "../values/dates";
import { NO_FILTERS, inForce, type Filters, type View } from "./view";

const w = words.queue.filter;

/** What a filter asks for, as a person reads it. */
export function saidOf(view: View, name: keyof Filters, locale: string): string {
  switch (name) {
    case "from":
    case "to":
      return `${w.names[name]} ${showDate(view[name], locale)}`;
    case "least":
    case "most":
      return `${w.names[name]} ${showAmount(view[name], locale)}`;
    case "type":
      return view.type ? words.documentTypes[view.type] : "";
    case "who":
      return view.who ? w.holders[view.who] : "";
    case "warned":
      return view.warned ? w.warnings[view.warned] : "";
    case "doubts":
      return w.names.doubts;
    default:
      return `${w.names.vendor}: ${view.vendor}`;
  }
}

/** The filters that hold while their fields are out of sight, each with a way to drop it. Fires `narrow`. */
@customElement("bw-filters-in-force")
export class FiltersInForce extends Element {
  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) locale = "en";

  override render() {
    const names = inForce(this.view);
    if (names.length === 0) return nothing;
    return html`<div class="row in-force" role="group" aria-label=${w.title}>
      ${names.map((name) => {
        const said = saidOf(this.view, name, this.locale);
        return html`<button
          class="quiet small"
          aria-label=${w.drop(said)}
          @click=${() => this.emit<Partial<Filters>>("narrow", { [name]: NO_FILTERS[name] })}
        >
          ${said} <span aria-hidden="true">✕</span>
        </button>`;
      })}
    </div>`;
  }
}
