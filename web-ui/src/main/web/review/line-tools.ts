import { html, nothing } from "lit";
import { keyHint, ariaKeys } from "../shared/key-hint";
import { isCharacter, type Shortcut } from "../shared/keys";
import { fieldLabel, words } from "../strings";
import { showAmount } from "../values/amounts";
import { lineKeys, type LineKeys } from "./line-keys";
import type { LineSum } from "./line-sum";

const w = words.lineTools;
const all = lineKeys.keys;

/** The same as the keys do, to press: on the line that was last in focus or on the chosen ones. */
export function lineTools(on: LineKeys, chosen: number) {
  const tool = (id: string, label: string, shortcut: Shortcut<LineKeys>, can = true) => {
    const letter = shortcut.keys.find(isCharacter);
    return html`<button
      class="quiet small"
      data-testid=${id}
      title=${shortcut.text()}
      aria-label=${label}
      aria-keyshortcuts=${ariaKeys(shortcut)}
      ?disabled=${!can}
      @mousedown=${(event: Event) => event.preventDefault()}
      @click=${() => shortcut.run?.(on)}
    >
      ${letter ? label : nothing} ${keyHint({ keys: [letter ?? shortcut.keys[0]!] })}
    </button>`;
  };
  return html`${tool("divide-line", w.divide, all.halve)} ${tool("join-lines", w.join, all.join, on.can.join)}
    ${tool("fill-down", w.fill, all.fill, on.can.fill)} ${tool("line-up", w.up, all.shiftUp, on.can.shift)}
    ${tool("line-down", w.down, all.shiftDown, on.can.shift)} ${tool("remove-line", w.removeChosen, all.remove)}
    ${chosen > 1 ? html`<span class="muted small" role="status">${w.chosen(chosen)}</span>` : nothing}`;
}

/** What the lines add to, and by how much that is not what the bill says. */
export function lineSumRow(sum: LineSum, locale: string, columns: number) {
  const off = sum.difference !== null && Number(sum.difference) !== 0;
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
