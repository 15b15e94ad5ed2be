import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { confidenceChip } from "../shared/confidence";
import { words } from "../strings";
import type { OrgApi } from "../api/client";
import type { Finding } from "./checks";
import "./entry-picker";
import { entryLabel } from "./entry-picker";
import { cellName, cellText, type LineCell, type LineColumn, type LineEdit } from "./line-edits";

const w = words.lines;
/** How a column is set. */
const CLASSES: Record<LineColumn, string> = {
  description: "what",
  quantity: "number",
  unit: "short",
  unitPrice: "number",
  amount: "number",
  taxRate: "number short",
};

/** What a row of the table needs to know. */
export type LineView = {
  api: OrgApi;
  findings: Map<string, Finding>;
  locale: string;
  columns: LineColumn[];
  fixed: boolean;
  booked: boolean;
  chosen: boolean;
};

export const lineHead = (columns: LineColumn[], fixed: boolean) =>
  html`<tr>
    ${fixed ? nothing : html`<td></td>`} ${columns.map((column) => html`<th scope="col" class=${CLASSES[column]}>${w[column]}</th>`)}
  </tr>`;

/** One line: its cells to type in, and where it is booked apart. Its inputs say which cell they are by `data-row` and `data-column`. */
export function lineRow(edit: LineEdit, row: number, view: LineView) {
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
      ${view.columns.map((column) => html`<td class=${CLASSES[column]}>${cell(edit, { row, column }, view)}</td>`)}
    </tr>
    ${view.booked ? coding(edit, row, view) : nothing}`;
}

function coding({ line }: LineEdit, row: number, { api, fixed, chosen, columns }: LineView) {
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
    <td colspan=${columns.length + (fixed ? 0 : 1)}>
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
