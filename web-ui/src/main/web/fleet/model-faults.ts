import { html } from "lit";
import { customElement } from "lit/decorators.js";
import { fleet } from "../api/client";
import type { ModelFault } from "../api/types";
import { said, words } from "../strings";
import { showFullMoment } from "../values/moments";
import { Rows } from "./rows";

const w = words.fleet;

/** Alarms: models in service that cannot be loaded. Nothing is shown when there are none. */
@customElement("bw-model-faults")
export class ModelFaults extends Rows<ModelFault> {
  protected override fetch(): Promise<ModelFault[]> {
    return fleet.faults();
  }

  protected override card(faults: ModelFault[]) {
    return html`<section class="card alarm" role="alert" data-testid="model-faults">
      <h2>${w.faults} <span class="bad">${faults.length}</span></h2>
      <p class="muted small">${w.faultsDetail}</p>
      <table class="list">
        <caption class="hidden">${w.faults}</caption>
        <thead>
          <tr>
            <th scope="col">${w.organization}</th>
            <th scope="col">${w.model}</th>
            <th scope="col">${w.version}</th>
            <th scope="col">${w.why}</th>
            <th scope="col">${w.since}</th>
          </tr>
        </thead>
        <tbody>
          ${faults.map(
            (fault) =>
              html`<tr data-testid="model-fault">
                <th scope="row" title=${fault.tenant}>${fault.alias}</th>
                <td>${said(words.models.kinds, fault.kind)}</td>
                <td>v${fault.number}</td>
                <td class="bad">${said(w.faultReasons, fault.reason)}</td>
                <td class="muted nowrap">${showFullMoment(fault.since)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </section>`;
  }
}
