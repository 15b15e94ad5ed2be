import { html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import type { OwnEffort, OwnWeek } from "../api/types";
import { OrgElement } from "../shared/org-element";
import { words } from "../strings";
import { count, percent, rate } from "../values/figures";
import { showSeconds } from "../values/moments";
import { ratio, type Trend } from "./trend";
import { trends } from "./trends";

const w = words.effort;

/** What a reviewer's own work took in the last weeks. Nobody else sees it. */
@customElement("bw-work")
export class WorkScreen extends OrgElement {
  @state() private effort: OwnEffort | null = null;
  @state() private problem: string | null = null;

  protected override enter(): void {
    this.effort = null;
    void this.load();
  }

  private async load(): Promise<void> {
    const { api } = this;
    try {
      const effort = await api.ownEffort();
      if (api === this.api) this.effort = effort;
    } catch (error) {
      this.problem = (error as Error).message;
    }
  }

  override render() {
    return html`<div class="screen work-screen">
      <h1>${w.title}</h1>
      <p class="muted">${w.private}</p>
      ${this.problem ? html`<p class="banner bad" role="alert">${this.problem}</p>` : nothing}
      ${this.effort ? this.own(this.effort) : this.problem ? nothing : html`<p class="empty">${words.loading}</p>`}
    </div>`;
  }

  private own({ today, weeks }: OwnEffort) {
    if (weeks.every((week) => week.bills === 0)) return html`<p class="empty">${w.none}</p>`;
    return html`<p data-testid="today"><b class="large">${count(today)}</b> ${w.today(today)}</p>
      ${trends(ownTrends(weeks), weeks.map((week) => week.monday), w.title)}
      <p class="muted small">${w.how}</p>`;
  }
}

export function ownTrends(weeks: OwnWeek[]): Trend[] {
  const seconds = (value: number) => showSeconds(Math.round(value));
  return [
    { title: w.perDay, values: weeks.map((week) => ratio(week.bills, week.days)), show: rate },
    { title: w.middleSeconds, values: weeks.map((week) => week.seconds), show: seconds },
    { title: w.middleKeystrokes, values: weeks.map((week) => week.keystrokes), show: rate },
    { title: w.corrections, values: weeks.map((week) => ratio(week.corrections, week.bills)), show: rate },
    { title: w.untouched, values: weeks.map((week) => ratio(week.untouched, week.bills)), show: percent, share: true },
    { title: w.byKeyboard, values: weeks.map((week) => ratio(week.byKeyboard, week.measured)), show: percent, share: true },
  ];
}
