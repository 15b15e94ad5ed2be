import { html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { TaxShare } from "../api/types";
import { Element } from "../shared/element";
import { said, words } from "../strings";
import { showAmount, showNumber } from "../values/amounts";
import { folding } from "./folding";

const w = words.lines;

/** The tax of each rate, to read. */
@customElement("bw-taxes")
export class TaxTable extends Element {
  @property({ attribute: false }) taxes: TaxShare[] = [];
  @property({ attribute: false }) locale = "en";

  override render() {
    if (this.taxes.length === 0) return nothing;
    const amount = (value: string | null) => (value === null ? "–" : showAmount(value, this.locale));
    return folding(
      "taxes",
      words.review.sections.taxes,
      this.taxes.length,
      html`<table class="figures" aria-label=${words.review.sections.taxes}>
        <thead>
          <tr>
            <th scope="col">${w.category}</th>
            <th scope="col" class="number">${w.rate}</th>
            <th scope="col" class="number">${w.base}</th>
            <th scope="col" class="number">${w.tax}</th>
          </tr>
        </thead>
        <tbody>
          ${this.taxes.map(
            (share) => html`<tr data-testid="tax-row">
              <td class="what">${share.category ? said(w.categories, share.category) : "–"}</td>
              <td class="number">${share.rate === null ? "–" : w.percent(showNumber(share.rate, this.locale))}</td>
              <td class="number">${amount(share.base)}</td>
              <td class="number">${amount(share.tax)}</td>
            </tr>`,
          )}
        </tbody>
      </table>`,
    );
  }
}
