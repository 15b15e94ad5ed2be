import { html } from "lit";
import { customElement } from "lit/decorators.js";
import { fleet } from "../api/client";
import type { DriftRow } from "../api/types";
import { percent } from "../values/figures";
import { fieldLabel, words } from "../strings";
import { showFullMoment } from "../values/moments";
import { Rows } from "./rows";

const w = words.fleet;

/** Fields of which models in service get fewer right than when they were tested, and what was done about it. */
@customElement("bw-drift")
export class Drift extends Rows<DriftRow> {
  protected override fetch(): Promise<DriftRow[]> {
    return fleet.drift();
  }

  protected override card(rows: DriftRow[]) {
    return html`<section class="card" data-testid="drift">
      <h2>${w.drift} <span class="warn">${rows.length}</span></h2>
      <p class="muted small">${w.driftDetail}</p>
      <table class="list">
        <caption class="hidden">${w.drift}</caption>
        <thead>
          <tr>
            <th scope="col">${w.organization}</th>
            <th scope="col">${w.field}</th>
            <th scope="col">${w.version}</th>
            <th scope="col" class="number">${w.was}</th>
            <th scope="col" class="number">${w.is}</th>
            <th scope="col">${w.since}</th>
            <th scope="col">${w.done}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            (row) =>
              html`<tr data-testid="drift-row">
                <th scope="row" title=${row.tenant}>${row.alias}</th>
                <td>${fieldLabel(row.field)}</td>
                <td>v${row.version}</td>
                <td class="number">${percent(row.was)}</td>
                <td class="number bad">${w.isOf(percent(row.is), row.judged)}</td>
                <td class="muted nowrap">${showFullMoment(row.since)}</td>
                <td>${row.askedAt ? w.retrainedAt(showFullMoment(row.askedAt)) : w.waiting}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </section>`;
  }
}
