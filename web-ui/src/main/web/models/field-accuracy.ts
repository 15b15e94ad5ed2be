import { html, nothing, svg } from "lit";
import { customElement, state } from "lit/decorators.js";
import type { FieldAccuracy as Accuracy } from "../api/types";
import { percent } from "../values/figures";
import { OrgElement } from "../shared/org-element";
import { fieldLabel, words } from "../strings";

const w = words.models;
const BAR = 9;
const HEIGHT = 26;

/** How right each field's proposals were, week by week, against what the model got right when it was tested. */
@customElement("bw-field-accuracy")
export class FieldAccuracy extends OrgElement {
  @state() private fields: Accuracy[] = [];

  protected override enter(): void {
    this.fields = [];
    void this.load();
  }

  private async load(): Promise<void> {
    const { api } = this;
    try {
      const fields = await api.accuracy();
      if (api === this.api) this.fields = fields;
    } catch {
      // The screen around it says that the server cannot be reached.
    }
  }

  override render() {
    if (this.fields.length === 0) return nothing;
    return html`<section class="card kind" data-testid="accuracy">
      <h2>${w.accuracy}</h2>
      <p class="muted small">${w.accuracyDetail}</p>
      <table class="list field-scores">
        <caption class="hidden">${w.accuracy}</caption>
        <thead>
          <tr>
            <th scope="col">${w.field}</th>
            <th scope="col">${w.accuracy}</th>
            <th scope="col" class="number">${w.lastWeek}</th>
            <th scope="col" class="number">${w.tested}</th>
          </tr>
        </thead>
        <tbody>
          ${this.fields.map((field) => row(field))}
        </tbody>
      </table>
    </section>`;
  }
}

function row(field: Accuracy) {
  const last = field.weeks.at(-1);
  return html`<tr data-testid="accuracy-row">
    <th scope="row">
      ${fieldLabel(field.field)} ${field.drifts ? html`<b class="bad" data-testid="drifts">${w.drifts}</b>` : nothing}
    </th>
    <td>${bars(field)}</td>
    <td class="number">${last ? w.ofBills(last.right, last.judged) : nothing}</td>
    <td class="number">${field.tested === null ? "–" : percent(field.tested)}</td>
  </tr>`;
}

/** A bar for each week as high as its share, and a line where the test was. */
function bars({ weeks, tested }: Accuracy) {
  const width = Math.max(1, weeks.length) * BAR;
  const label = weeks.map(({ monday, judged, right }) => w.week(monday, percent(right / judged), judged)).join("; ");
  return html`<svg class="weeks" width=${width} height=${HEIGHT} role="img" aria-label=${label}>
    ${weeks.map(({ monday, judged, right }, i) => {
      const height = Math.max(1, (right / judged) * (HEIGHT - 2));
      return svg`<rect x=${i * BAR} y=${HEIGHT - height} width=${BAR - 2} height=${height}>
        <title>${w.week(monday, percent(right / judged), judged)}</title>
      </rect>`;
    })}
    ${tested === null ? nothing : svg`<line x1="0" x2=${width} y1=${at(tested)} y2=${at(tested)}></line>`}
  </svg>`;
}

const at = (share: number) => HEIGHT - share * (HEIGHT - 2);
