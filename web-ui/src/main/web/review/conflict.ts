import { html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { CurrentBill } from "../api/types";
import { Element } from "../shared/element";
import { fieldLabel, words } from "../strings";
import { showMoment } from "../values/moments";
import { same, show } from "../values/values";
import type { BillEdits } from "./bill-edits";

const w = words.review;
const k = words.keeping;

/**
 * Another reviewer was first: what they decided, beside what is here. Neither is lost. Fires `take-theirs`, `reopen-mine`
 * with the version to reopen, and `open-now` where the bill was not decided but read or split anew.
 */
@customElement("bw-conflict")
export class Conflict extends Element {
  @property({ attribute: false }) current!: CurrentBill;
  @property({ attribute: false }) mine!: BillEdits;
  /** It was long ago: one comes upon one's own old edits. */
  @property({ type: Boolean }) late = false;

  override render() {
    const { state } = this.current;
    if (state !== "CONFIRMED" && state !== "NOT_A_BILL") return this.changed();
    const differing = state === "CONFIRMED" ? this.differences() : [];
    return html`<section class="conflict" role="alert" data-testid="conflict">
      <p>
        <b>${this.what()}</b>
        ${state === "NOT_A_BILL" ? nothing : differing.length > 0 ? w.conflictDetail : w.conflictSame}
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
      <p class="row">
        <button
          class=${this.late ? "quiet" : "primary"}
          data-testid="take-theirs"
          @click=${() => this.emit("take-theirs", null)}
        >
          ${this.late ? k.dropMine : state === "NOT_A_BILL" ? k.leaveAtThat : w.conflictKeep}
        </button>
        ${differing.length > 0 || state === "NOT_A_BILL"
          ? html`<button class="quiet" data-testid="reopen-mine" @click=${() => this.emit("reopen-mine", this.current.version)}>
              ${k.reopenMine}
            </button>`
          : nothing}
      </p>
    </section>`;
  }

  private what(): string {
    const who = this.current.confirmedByName ?? w.someone;
    if (this.current.state === "NOT_A_BILL") return k.notABill(who);
    const at = showMoment(this.current.confirmedAt);
    return this.late ? k.unconfirmed(who, at) : w.conflict(who, at);
  }

  private changed() {
    return html`<section class="conflict" role="alert" data-testid="conflict">
      <p><b>${k.changed}</b> ${k.changedDetail}</p>
      <p>
        <button class="primary" data-testid="open-now" @click=${() => this.emit("open-now", null)}>${k.changedOpen}</button>
      </p>
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
