import { html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { FieldProof, Proofs } from "../api/types";
import { exactPercent, finePercent, percent } from "../values/figures";
import { Element } from "../shared/element";
import { fieldLabel, words } from "../strings";

const w = words.models;

/** Which fields' values the organization need not look at, by its own record. */
@customElement("bw-field-proofs")
export class FieldProofs extends Element {
  @property({ attribute: false }) proofs: Proofs | null = null;

  override render() {
    const { proofs } = this;
    if (!proofs) return nothing;
    return html`<section class="card kind" data-testid="proofs">
      <h2>${w.proofs}</h2>
      <p class="muted small">${w.proofsDetail(exactPercent(proofs.mostWrong), percent(1 - proofs.risk), proofs.needed)}</p>
      ${proofs.fields.length === 0 ? html`<p class="muted">${w.noProofs}</p>` : this.table(proofs)}
    </section>`;
  }

  private table(proofs: Proofs) {
    return html`<table class="list field-scores">
      <caption class="hidden">${w.proofs}</caption>
      <thead>
        <tr>
          <th scope="col">${w.field}</th>
          <th scope="col" class="number">${w.judged}</th>
          <th scope="col" class="number">${w.right}</th>
          <th scope="col">${w.passes}</th>
        </tr>
      </thead>
      <tbody>
        ${proofs.fields.map(
          (field) =>
            html`<tr>
              <th scope="row">${fieldLabel(field.field)}</th>
              <td class="number">${field.judged}</td>
              <td class="number">${percent(field.right / field.judged)}</td>
              <td>${verdict(field)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }
}

function verdict({ passFrom, passed, judged }: FieldProof) {
  return passFrom === null
    ? html`<span class="muted">${w.notEnough}</span>`
    : w.passesFrom(percent(passed / judged), finePercent(passFrom));
}
