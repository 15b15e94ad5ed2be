import { html, nothing } from "lit";
import { toolButton } from "../shared/tool-button";
import { fieldLabel, words } from "../strings";
import { showAmount } from "../values/amounts";
import { lineKeys, type LineKeys } from "./line-keys";
import { isOff, type LineSum } from "./line-sum";

const w = words.lineTools;

/** The same as the keys do, to press: on the line that was last in focus or on the chosen ones. */
export function lineTools(on: LineKeys, chosen: number) {
  const { halve, join, fill, shiftUp, shiftDown, remove } = lineKeys.keys;
  return html`${toolButton("divide-line", w.divide, halve, on)} ${toolButton("join-lines", w.join, join, on)}
    ${toolButton("fill-down", w.fill, fill, on)} ${toolButton("line-up", w.up, shiftUp, on)}
    ${toolButton("line-down", w.down, shiftDown, on)} ${toolButton("remove-line", w.removeChosen, remove, on)}
    ${chosen > 1 ? html`<span class="muted small" role="status">${w.chosen(chosen)}</span>` : nothing}`;
}

/** What the lines add to, and by how much that is not what the bill says. */
export function lineSumRow(sum: LineSum, locale: string, columns: number) {
  const off = isOff(sum);
  const against = sum.against ? `${fieldLabel(sum.against)} ${showAmount(sum.target!, locale)}` : "";
  return html`<tr class="sum" data-testid="line-sum" data-off=${off}>
    <th scope="row" colspan=${columns}>
      ${w.sum}
      ${sum.against
        ? html`<span class="muted">${against}</span>
            <span class=${off ? "warn" : "good"} role="status" data-testid="line-difference"
              >${off ? `⚠ ${w.off(showAmount(sum.difference!, locale))}` : `✓ ${w.adds}`}</span
            >`
        : nothing}
    </th>
    <td class="number"><b>${showAmount(sum.sum, locale)}</b></td>
    <td></td>
  </tr>`;
}
