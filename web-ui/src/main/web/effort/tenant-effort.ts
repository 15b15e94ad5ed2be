import { html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import type { CodingKind, CorrectedField, TenantEffort as Effort, TenantWeek } from "../api/types";
import { OrgElement } from "../shared/org-element";
import { sideways } from "../shared/sideways";
import { fieldLabel, words } from "../strings";
import { count, percent, rate } from "../values/figures";
import { showSeconds, showWeek } from "../values/moments";
import { ratio, type Trend } from "./trend";
import { trends } from "./trends";

const w = words.effort;
const MOST_FIELDS = 12;

/** For the admin: what the organization's reviewing took, all its people together. */
@customElement("bw-tenant-effort")
export class TenantEffort extends OrgElement {
  @state() private effort: Effort | null = null;

  protected override enter(): void {
    this.effort = null;
    void this.load();
  }

  private async load(): Promise<void> {
    const { api } = this;
    try {
      const effort = await api.effort();
      if (api === this.api) this.effort = effort;
    } catch {
      // The screen around it says that the server cannot be reached.
    }
  }

  override render() {
    const { effort } = this;
    if (!effort || effort.weeks.every((week) => week.bills === 0)) return nothing;
    const mondays = effort.weeks.map((week) => week.monday);
    return html`<section class="card kind" data-testid="effort">
      <h2>${w.ofTenant}</h2>
      <p class="muted small">${w.ofTenantDetail}</p>
      ${trends(tenantTrends(effort.weeks), mondays, w.ofTenant)}
      ${effort.fields.length > 0 ? this.fields(effort.fields.slice(0, MOST_FIELDS), mondays) : nothing}
    </section>`;
  }

  private fields(fields: CorrectedField[], mondays: string[]) {
    return html`<h3>${w.byField}</h3>
      ${sideways(
        w.byField,
        html`<table class="figures" data-testid="corrected-fields">
          <caption class="hidden">${w.byField}</caption>
          <thead>
            <tr>
              <th scope="col">${words.models.field}</th>
              ${mondays.map((monday) => html`<th scope="col" class="number">${showWeek(monday)}</th>`)}
              <th scope="col" class="number">${w.all}</th>
            </tr>
          </thead>
          <tbody>
            ${fields.map(
              ({ field, corrections }) => html`<tr>
                <th scope="row">${labelOf(field)}</th>
                ${corrections.map((n) => html`<td class="number ${n === 0 ? "muted" : ""}">${count(n)}</td>`)}
                <td class="number"><b>${count(corrections.reduce((sum, n) => sum + n, 0))}</b></td>
              </tr>`,
            )}
          </tbody>
        </table>`,
        "figures-box",
      )}`;
  }
}

export function tenantTrends(weeks: TenantWeek[]): Trend[] {
  const seconds = (value: number) => showSeconds(Math.round(value));
  return [
    { title: w.bills, values: weeks.map((week) => week.bills), show: count },
    { title: w.touched, values: weeks.map((week) => ratio(week.touched, week.bills)), show: percent, share: true },
    { title: w.meanSeconds, values: weeks.map((week) => week.seconds), show: seconds },
    { title: w.meanKeystrokes, values: weeks.map((week) => week.keystrokes), show: rate },
  ];
}

function labelOf(field: string): string {
  const kind = field.replace(/^coding\./, "");
  if (kind === field) return field === "lines" ? words.review.sections.lines : fieldLabel(field);
  return kind === "shares" ? words.shares.title : words.review.coding[kind as CodingKind];
}
