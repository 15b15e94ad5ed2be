import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { confidenceChip } from "../shared/confidence";
import { said, words } from "../strings";
import { showNumber } from "../values/amounts";
import type { OrgApi } from "../api/client";
import type { Finding } from "./checks";
import "./entry-picker";
import { entryLabel } from "./entry-picker";
import { cellName, cellText, LINE_COLUMNS, type LineCell, type LineEdit } from "./line-edits";

const w = words.lines;
/** The XML names units by the codes of UN/ECE recommendation 20; what is no such code is shown as it is. */
const unitLabel = (unit: string) => said(w.units, unit);

/** What a row of the table needs to know. */
export type LineView = {
  api: OrgApi;
  findings: Map<string, Finding>;
  locale: string;
  fixed: boolean;
  booked: boolean;
  chosen: boolean;
};

/** One line: its cells to type in, and where it is booked apart. Its inputs say which cell they are by `data-row` and `data-column`. */
export function lineRow(edit: LineEdit, row: number, view: LineView) {
  const { unit, taxRate } = edit.line;
  const [description, quantity, unitPrice, amount] = LINE_COLUMNS.map((column) => cell(edit, { row, column }, view));
  return html`<tr data-testid="line-row" class=${view.chosen ? "chosen" : ""}>
      ${view.fixed
        ? nothing
        : html`<td class="pick">
            <input
              type="checkbox"
              tabindex="-1"
              data-testid="choose-line"
              data-row=${row}
              data-column="choose"
              aria-label=${words.lineTools.choose(row + 1)}
              .checked=${live(view.chosen)}
            />
          </td>`}
      <td class="what">${description}</td>
      <td class="number">${quantity}</td>
      <td class="unit" title=${unit || nothing}>${unitLabel(unit ?? "")}</td>
      <td class="number">${unitPrice}</td>
      <td class="number">${amount}</td>
      <td class="number">${taxRate === null ? "–" : w.percent(showNumber(taxRate, view.locale))}</td>
    </tr>
    ${view.booked ? coding(edit, row, view) : nothing}`;
}

function coding({ line }: LineEdit, row: number, { api, fixed, chosen }: LineView) {
  const entry = (kind: "account" | "property") =>
    html`<bw-entry
      data-row=${row}
      data-column=${kind}
      .api=${api}
      .kind=${kind}
      .inputId=${`line-${row}-${kind}`}
      .label=${w.cell(words.review.coding[kind], row + 1)}
      .hint=${fixed ? "" : w.asTheBill[kind]}
      .shown=${line.coding?.[kind] ? entryLabel(line.coding[kind]) : ""}
      ?fixed=${fixed}
    ></bw-entry>`;
  const why = line.coding?.because.join(" · ") ?? "";
  return html`<tr class="booked ${chosen ? "chosen" : ""}" data-testid="line-coding">
    <td colspan="7">
      <div class="row">
        ${entry("account")} ${entry("property")}
        <span title=${why || nothing}>${confidenceChip(line.coding?.confidence ?? null)}</span>
      </div>
    </td>
  </tr>`;
}

function cell(edit: LineEdit, place: LineCell, { locale, fixed, findings }: LineView) {
  const text = cellText(edit, place.column, locale);
  if (fixed) return text || "–";
  const name = cellName(place);
  const finding = findings.get(name);
  return html`<input
    id="field-${name}"
    data-testid="line-${place.column}"
    data-row=${place.row}
    data-column=${place.column}
    aria-label=${w.cell(w[place.column], place.row + 1)}
    aria-invalid=${finding ? "true" : nothing}
    title=${finding?.text ?? nothing}
    autocomplete="off"
    spellcheck="false"
    .value=${live(text)}
  />`;
}
