import { html } from "lit";
import { sideways } from "../shared/sideways";
import { words } from "../strings";
import { showWeek } from "../values/moments";
import type { Trend } from "./trend";
import "./trend-chart";

const w = words.effort;

/** Charts side by side, and the same figures as a table for whoever reads rather than looks. */
export function trends(all: Trend[], mondays: string[], label: string) {
  return html`<div class="trends">${all.map((trend) => html`<bw-trend .trend=${trend} .mondays=${mondays}></bw-trend>`)}</div>
    <details class="trend-table">
      <summary>${w.asTable}</summary>
      ${sideways(
        label,
        html`<table class="figures" data-testid="effort-table">
          <caption class="hidden">${label}</caption>
          <thead>
            <tr>
              <th scope="col">${w.weekOf}</th>
              ${all.map(({ title }) => html`<th scope="col" class="number">${title}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${mondays.map(
              (monday, week) => html`<tr>
                <th scope="row">${showWeek(monday)}</th>
                ${all.map(({ values, show }) => {
                  const value = values[week] ?? null;
                  return html`<td class="number">${value === null ? "–" : show(value)}</td>`;
                })}
              </tr>`,
            )}
          </tbody>
        </table>`,
        "figures-box",
      )}
    </details>`;
}
