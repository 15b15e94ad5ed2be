import { html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { OrgApi } from "../api/client";
import type { Guards, Part } from "../api/types";
import { href } from "../route";
import { Element } from "../shared/element";
import { words } from "../strings";
import { showAmount } from "../values/amounts";
import { showMoment } from "../values/moments";

const w = words.models;

/** The bills that no new version may get wrong. Fires `unmark` with a bill's id. */
@customElement("bw-guards")
export class GuardBills extends Element {
  @property({ attribute: false }) api!: OrgApi;
  @property({ attribute: false }) guards: Guards | null = null;
  @property({ attribute: false }) locale = "en-US";

  override render() {
    if (!this.guards) return nothing;
    const { guards, most } = this.guards;
    return html`<section class="card kind" data-testid="guards">
      <div class="row">
        <h2>${w.guards}</h2>
        <span class="muted" data-testid="guards-count">${w.guardsCount(guards.length, most)}</span>
      </div>
      <p class="muted small">${w.guardsDetail}</p>
      ${guards.length === 0 ? html`<p class="muted">${w.noGuards}</p>` : this.table(this.guards)}
    </section>`;
  }

  private table({ guards }: Guards) {
    return html`<table class="list">
      <caption class="hidden">${w.guards}</caption>
      <thead>
        <tr>
          <th scope="col">${w.guardColumns.bill}</th>
          <th scope="col">${w.guardColumns.number}</th>
          <th scope="col" class="number">${w.guardColumns.total}</th>
          <th scope="col">${w.guardColumns.who}</th>
          <th scope="col"><span class="hidden">${w.unmark}</span></th>
        </tr>
      </thead>
      <tbody>
        ${guards.map(
          ({ bill, markedAt, markedBy }) =>
            html`<tr data-testid="guard-row" data-part=${bill.id}>
              <th scope="row"><a href=${href(this.api.org, "review", bill.id)}>${bill.vendor ?? bill.documentName}</a></th>
              <td>${bill.invoiceNumber ?? ""}</td>
              <td class="number">${bill.total ? `${showAmount(bill.total, this.locale)} ${bill.currency ?? ""}` : ""}</td>
              <td class="muted">${markedBy}, ${showMoment(markedAt)}</td>
              <td class="actions">
                <button
                  class="quiet small"
                  data-testid="unmark"
                  aria-label=${w.unmarkOf(named(bill))}
                  @click=${() => this.emit("unmark", bill.id)}
                >
                  ${w.unmark}
                </button>
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }
}

/** What a person calls it. */
export const named = (bill: Part) => `${bill.vendor ?? bill.documentName} ${bill.invoiceNumber ?? ""}`.trim();
