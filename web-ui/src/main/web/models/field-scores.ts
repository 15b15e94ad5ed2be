import { html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Version } from "../api/types";
import { Element } from "../shared/element";
import { fieldLabel, words } from "../strings";
import { finePercent } from "../values/figures";
import { showSize } from "../values/moments";

const w = words.models;

/** What a version got right per field on the held-out bills, and what it was made from. */
@customElement("bw-field-scores")
export class FieldScores extends Element {
  @property({ attribute: false }) version!: Version;

  override render() {
    const { fieldScores, base, featureVersion, seed, bytes, labelHash } = this.version;
    const origin = w.originText((base ?? "–").slice(0, 10), String(featureVersion ?? "–"), String(seed ?? "–"));
    return html`<p class="muted small">
        ${w.origin}: ${origin}${bytes ? ` · ${showSize(bytes)}` : ""}
        ${labelHash ? html`· <span title=${labelHash}>${labelHash.slice(0, 10)}</span>` : nothing}
      </p>
      ${fieldScores.length === 0 ? html`<p class="muted">${w.noFieldScores}</p>` : this.table()}`;
  }

  private table() {
    return html`<table class="list field-scores">
      <caption class="hidden">${w.details}</caption>
      <thead>
        <tr>
          <th scope="col">${w.field}</th>
          <th scope="col" class="number">${w.count}</th>
          <th scope="col" class="number">${w.champion}</th>
          <th scope="col" class="number">${w.challenger}</th>
        </tr>
      </thead>
      <tbody>
        ${this.version.fieldScores.map((score) => {
          const tone =
            score.challenger > score.champion ? "good" : score.challenger < score.champion ? "bad" : "";
          const sign = tone === "good" ? "▲ " : tone === "bad" ? "▼ " : "";
          return html`<tr>
            <th scope="row">${fieldLabel(score.field)}</th>
            <td class="number">${score.count}</td>
            <td class="number">${finePercent(score.champion)}</td>
            <td class="number ${tone}">${sign}${finePercent(score.challenger)}</td>
          </tr>`;
        })}
      </tbody>
    </table>`;
  }
}
