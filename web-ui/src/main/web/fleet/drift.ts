import { html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { fleet } from "../api/client";
import type { DriftRow } from "../api/types";
import { percent } from "../shared/sureness";
import { Element } from "../shared/element";
import { Poll } from "../shared/poll";
import { fieldLabel, words } from "../strings";
import { showFullMoment } from "../values/moments";

const w = words.fleet;
const EVERY_MS = 10_000;

/** Fields of which models in service get fewer right than when they were tested, and what was done about it. */
@customElement("bw-drift")
export class Drift extends Element {
  @state() private rows: DriftRow[] = [];
  readonly poll = new Poll(
    () => this.load(),
    () => EVERY_MS,
    this,
  );

  private async load(): Promise<void> {
    try {
      this.rows = await fleet.drift();
    } catch {
      // The screen around it says that the server cannot be reached.
    }
  }

  override render() {
    if (this.rows.length === 0) return nothing;
    return html`<section class="card" data-testid="drift">
      <h2>${w.drift} <span class="warn">${this.rows.length}</span></h2>
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
          ${this.rows.map(
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
