import { html, nothing, svg } from "lit";
import { customElement, property } from "lit/decorators.js";
import { Element } from "../shared/element";
import { words } from "../strings";
import { showWeek } from "../values/moments";
import { heights, newest, type Trend } from "./trend";

const w = words.effort;
const WIDTH = 248;
const HEIGHT = 64;
const GAP = 6;

/** One figure over the weeks: this week's in large, and a bar for each. The table below says the same in words. */
@customElement("bw-trend")
export class TrendChart extends Element {
  @property({ attribute: false }) trend!: Trend;
  @property({ attribute: false }) mondays: string[] = [];

  override render() {
    const { title, values, show } = this.trend;
    const { now, before } = newest(values);
    return html`<figure class="trend">
      <figcaption>
        <span class="muted">${title}</span>
        <b>${now === null ? "–" : show(now)}</b>
        <span class="muted small">${before === null ? nothing : w.before(show(before))}</span>
      </figcaption>
      ${this.bars()}
    </figure>`;
  }

  private bars() {
    const { values, show } = this.trend;
    const bar = (WIDTH - GAP * (values.length - 1)) / values.length;
    const said = values.map((value, week) => w.week(showWeek(this.mondays[week]!), value === null ? w.nothing : show(value)));
    return html`<svg viewBox="0 0 ${WIDTH} ${HEIGHT + 16}" role="img" aria-label=${said.join("; ")}>
      <line class="ground" x1="0" x2=${WIDTH} y1=${HEIGHT + 0.5} y2=${HEIGHT + 0.5}></line>
      ${heights(this.trend).map((height, week) => {
        const tall = values[week] === null ? 0 : Math.max(1.5, height * HEIGHT);
        return svg`<rect class=${week === values.length - 1 ? "now" : ""} x=${week * (bar + GAP)} y=${HEIGHT - tall} width=${bar} height=${tall} rx="1.5">
          <title>${said[week]}</title>
        </rect>`;
      })}
      <text x="0" y=${HEIGHT + 13}>${showWeek(this.mondays[0]!)}</text>
      <text x=${WIDTH} y=${HEIGHT + 13} text-anchor="end">${w.thisWeek}</text>
    </svg>`;
  }
}
