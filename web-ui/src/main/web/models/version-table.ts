import { html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { verdictText } from "../api/server-words";
import type { Guards, ModelKind, Version } from "../api/types";
import { href } from "../route";
import { Element } from "../shared/element";
import { sideways } from "../shared/sideways";
import { said, words } from "../strings";
import { showFullMoment, showMoment } from "../values/moments";
import "./field-scores";
import { named } from "./guard-bills";
import { scoreBars } from "./score-bars";

const w = words.models;

/** Every version that was ever trained, newest first, and at the end the base. Fires `promote` with a number, `keep` with a number and whether to. */
@customElement("bw-versions")
export class VersionTable extends Element {
  @property({ attribute: false }) org = "";
  @property({ attribute: false }) kind!: ModelKind;
  /** A reason may name one of these bills. */
  @property({ attribute: false }) guards: Guards | null = null;
  @state() private open: number | null = null;

  override render() {
    const versions = [...this.kind.versions].sort((a, b) => b.number - a.number);
    const title = w.versions(said(w.kinds, this.kind.kind));
    return html`${versions.length === 0 ? html`<p class="empty">${w.none}</p>` : nothing}
      ${sideways(
        title,
        html`<table class="list versions" data-testid="versions">
          <caption class="hidden">${title}</caption>
          <thead>
            <tr>
              <th scope="col">${w.columns.version}</th>
              <th scope="col">${w.columns.made}</th>
              <th scope="col" class="number">${w.columns.labels}</th>
              <th scope="col" class="number">${w.columns.holdout}</th>
              <th scope="col">${w.columns.scores}</th>
              <th scope="col">${w.columns.verdict}</th>
              <th scope="col">${w.columns.who}</th>
              <th scope="col"><span class="hidden">${w.promote}</span></th>
            </tr>
          </thead>
          <tbody>
            ${repeat(
              versions.filter((version) => version.number > 0),
              (version) => version.number,
              (version) => this.rows(version),
            )}
            ${this.base()}
          </tbody>
        </table>`,
      )}`;
  }

  private rows(version: Version) {
    const open = this.open === version.number;
    const serving = version.number === this.kind.champion;
    return html`<tr
        data-testid="version-row"
        data-version=${version.number}
        data-state=${version.state}
        data-verdict=${version.verdict ?? nothing}
        class=${serving ? "serving" : ""}
      >
        <th scope="row">
          <button
            class="disclose"
            aria-expanded=${open ? "true" : "false"}
            aria-label=${w.detailsOf(version.number)}
            data-testid="version-details"
            @click=${() => (this.open = open ? null : version.number)}
          >
            <span aria-hidden="true">${open ? "▾" : "▸"}</span> v${version.number}
          </button>
        </th>
        <td class="muted nowrap" title=${showFullMoment(version.createdAt)}>${showMoment(version.createdAt)}</td>
        <td class="number">${version.labels}</td>
        <td class="number">${version.holdout}</td>
        <td>${version.holdout > 0 ? scoreBars(version.championScore, version.challengerScore) : nothing}</td>
        <td class="verdict">${this.verdict(version)}</td>
        <td class="muted">${version.promotedBy === BY_RUN ? w.byRun : (version.promotedBy ?? "")}</td>
        <td class="actions">
          ${serving ? this.serving() : isModel(version) ? this.button(version.number) : nothing}
          ${version.thinned ? thinned() : trained(version) ? this.keep(version) : nothing}
        </td>
      </tr>
      ${open
        ? html`<tr class="details">
            <td colspan="8"><bw-field-scores .version=${version}></bw-field-scores></td>
          </tr>`
        : nothing}`;
  }

  private verdict(version: Version) {
    const verdict = version.verdict;
    const tone = verdict === "PROMOTED" ? "good" : "warn";
    return html`${verdict ? html`<b class=${tone}>${w.verdicts[verdict]}</b>` : nothing}
      ${version.reason ? html`<span class="reason">${this.reason(verdictText(version.reason))}</span>` : nothing}`;
  }

  private reason(text: string) {
    const [before, id, after] = text.split(BILL);
    if (!id) return text;
    const bill = this.guards?.guards.find((guard) => guard.bill.id === id)?.bill;
    return html`${before}<a href=${href(this.org, "review", id)}>${bill ? named(bill) : id.slice(0, 8)}</a>${after}`;
  }

  private base() {
    const serving = this.kind.champion === 0;
    return html`<tr data-testid="version-row" data-version="0" class=${serving ? "serving" : ""}>
      <th scope="row" class="base">${w.base}</th>
      <td colspan="6"></td>
      <td class="actions">${serving ? this.serving() : this.button(0)}</td>
    </tr>`;
  }

  private serving() {
    return html`<span class="state confirmed">${w.states.champion}</span>`;
  }

  private keep(version: Version) {
    return html`<label class="keep small" title=${w.keepDetail}>
      <input
        type="checkbox"
        data-testid="keep-${version.number}"
        .checked=${version.kept}
        @change=${(event: Event) =>
          this.emit("keep", { number: version.number, keep: (event.target as HTMLInputElement).checked })}
      />
      ${w.keep}
    </label>`;
  }

  private button(number: number) {
    return html`<button
      class="quiet small"
      data-testid="promote-${number}"
      @click=${() => this.emit("promote", number)}
    >
      ${number < this.kind.champion ? w.rollBack : w.promote}
    </button>`;
  }
}

/** What the server calls itself where no person promoted a version. */
const BY_RUN = "training run";
/** A bill that a reason names, by its id. */
const BILL = /([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/;
/** With too few bills nothing was trained that could serve; only the verdict stands. */
const trained = (version: Version) => version.verdict !== "TOO_FEW_LABELS";
const isModel = (version: Version) => trained(version) && !version.thinned;
const thinned = () => html`<span class="muted small" title=${w.thinnedDetail}>${w.thinned}</span>`;
