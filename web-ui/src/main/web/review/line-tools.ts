import { html, nothing } from "lit";
import { toolButton } from "../shared/tool-button";
import { fieldLabel, words } from "../strings";
import { showAmount } from "../values/amounts";
import type { LineColumn } from "./line-edits";
import { lineKeys, type LineKeys } from "./line-keys";
import { isOff, type LineSum } from "./line-sum";

const w = words.lineTools;

/** The table as its tools need to know it, and what they do besides what the keys do. */
export type LineToolbox = {
  lines: number;
  chosen: number;
  /** Lines are booked one by one. */
  booked: boolean;
  /** The columns out of sight. */
  hidden: LineColumn[];
  add(): void;
  widen(): void;
  bookEach(): void;
};

/** What can be done with the lines, to press; what the keys do is done to the line that was last in focus or to the chosen ones. */
export function lineTools(on: LineKeys, box: LineToolbox) {
  return html`<div class="row tools" role="group" aria-label=${w.tools}>
    <button class="quiet small" data-testid="add-line" @click=${box.add}>${words.lines.add}</button>
    ${box.lines > 0 ? withLines(on, box) : nothing}
  </div>`;
}

function withLines(on: LineKeys, { chosen, hidden, booked, widen, bookEach }: LineToolbox) {
  const { halve, join, fill, shiftUp, shiftDown, remove } = lineKeys.keys;
  return html`${toolButton("divide-line", w.divide, halve, on)} ${toolButton("join-lines", w.join, join, on)}
    ${toolButton("fill-down", w.fill, fill, on)} ${toolButton("line-up", w.up, shiftUp, on)}
    ${toolButton("line-down", w.down, shiftDown, on)} ${toolButton("remove-line", w.removeChosen, remove, on)}
    ${chosen > 1 ? html`<span class="muted small" role="status">${w.chosen(chosen)}</span>` : nothing}
    ${hidden.length > 0
      ? html`<button class="quiet small" data-testid="all-columns" @click=${widen}>${w.show(hidden.map((column) => words.lines[column]).join(", "))}</button>`
      : nothing}
    ${booked ? nothing : html`<button class="quiet small" data-testid="book-lines" @click=${bookEach}>${words.lines.bookEach}</button>`}`;
}

/** What the lines add to, and by how much that is not what the bill says; below the amounts. */
export function lineSumRow(sum: LineSum, locale: string, columns: LineColumn[], fixed: boolean) {
  const before = columns.indexOf("amount") + (fixed ? 0 : 1);
  const after = columns.length - columns.indexOf("amount") - 1;
  const off = isOff(sum);
  const against = sum.against ? `${fieldLabel(sum.against)} ${showAmount(sum.target!, locale)}` : "";
  return html`<tr class="sum" data-testid="line-sum" data-off=${off}>
    <th scope="row" colspan=${before}>
      ${w.sum}
      ${sum.against
        ? html`<span class="muted">${against}</span>
            <span class=${off ? "warn" : "good"} role="status" data-testid="line-difference"
              >${off ? `⚠ ${w.off(showAmount(sum.difference!, locale))}` : `✓ ${w.adds}`}</span
            >`
        : nothing}
    </th>
    <td class="number"><b>${showAmount(sum.sum, locale)}</b></td>
    ${after > 0 ? html`<td colspan=${after}></td>` : nothing}
  </tr>`;
}
