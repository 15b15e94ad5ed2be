import { html } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { CurrentBill } from "../api/types";
import { Element } from "../shared/element";
import { fieldLabel, words } from "../strings";
import { showMoment } from "../values/moments";
import { same, show } from "../values/values";
import type { BillEdits } from "./bill-edits";

const w = words.review;

/** Another reviewer was first: what they confirmed, beside what is here. Fires `take-theirs`. */
@customElement("bw-conflict")
export class Conflict extends Element {
  @property({ attribute: false }) current!: CurrentBill;
  @property({ attribute: false }) mine!: BillEdits;

  override render() {
    const differing = this.differences();
    return html`<section class="conflict" role="alert" data-testid="conflict">
      <p>
        <b>${w.conflict(this.current.confirmedBy ?? w.someone, showMoment(this.current.confirmedAt))}</b>
        ${differing.length > 0 ? w.conflictDetail : w.conflictSame}
      </p>
      ${differing.length > 0
        ? html`<table class="list">
            <thead>
              <tr>
                <th scope="col">${w.conflictField}</th>
                <th scope="col">${w.conflictTheirs}</th>
                <th scope="col">${w.conflictMine}</th>
              </tr>
            </thead>
            <tbody>
              ${differing.map(
                (one) => html`<tr data-testid="conflict-${one.name}">
                  <th scope="row">${fieldLabel(one.name)}</th>
                  <td>${one.theirs || "–"}</td>
                  <td>${one.mine || "–"}</td>
                </tr>`,
              )}
            </tbody>
          </table>`
        : ""}
      <button class="primary" data-testid="take-theirs" @click=${() => this.emit("take-theirs", null)}>
        ${w.conflictKeep}
      </button>
    </section>`;
  }

  private differences() {
    const { review } = this.mine;
    const theirs = new Map(this.current.fields.map((field) => [field.name, field.value]));
    return review.fields.flatMap((field) => {
      const [their, my] = [theirs.get(field.name) ?? "", this.mine.edit(field.name).value ?? ""];
      if (same(their, my, field.type)) return [];
      const shown = (value: string) => (value ? show(value, field.name, field.type, review.locale) : "");
      return [{ name: field.name, theirs: shown(their), mine: shown(my) }];
    });
  }
}
