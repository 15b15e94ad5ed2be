import { html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { InvoiceLine } from "../api/types";
import { Element } from "../shared/element";
import { words } from "../strings";
import { showAmount, showNumber, showPrice } from "../values/amounts";
import { folding } from "./folding";

const w = words.lines;
/** The XML names units by the codes of UN/ECE recommendation 20; what is no such code is shown as it is. */
const unitLabel = (unit: string) => w.units[unit] ?? unit;

/** What was bought, line by line, to read. */
@customElement("bw-lines")
export class LinesTable extends Element {
  @property({ attribute: false }) lines: InvoiceLine[] = [];
  @property({ attribute: false }) locale = "en";

  override render() {
    if (this.lines.length === 0) return nothing;
    return folding(
      "lines",
      words.review.sections.lines,
      this.lines.length,
      html`<table class="figures" aria-label=${words.review.sections.lines}>
        <thead>
          <tr>
            <th scope="col">${w.description}</th>
            <th scope="col" class="number">${w.quantity}</th>
            <th scope="col">${w.unit}</th>
            <th scope="col" class="number">${w.unitPrice}</th>
            <th scope="col" class="number">${w.amount}</th>
            <th scope="col" class="number">${w.taxRate}</th>
          </tr>
        </thead>
        <tbody>
          ${this.lines.map((line) => this.row(line))}
        </tbody>
      </table>`,
    );
  }

  private row(line: InvoiceLine) {
    return html`<tr data-testid="line-row">
      <td class="what">${line.description || "–"}</td>
      <td class="number">${line.quantity === null ? "–" : showNumber(line.quantity, this.locale)}</td>
      <td class="unit" title=${line.unit || nothing}>${unitLabel(line.unit ?? "")}</td>
      <td class="number">${line.unitPrice === null ? "–" : showPrice(line.unitPrice, this.locale)}</td>
      <td class="number">${line.amount === null ? "–" : showAmount(line.amount, this.locale)}</td>
      <td class="number">${line.taxRate === null ? "–" : w.percent(showNumber(line.taxRate, this.locale))}</td>
    </tr>`;
  }
}
