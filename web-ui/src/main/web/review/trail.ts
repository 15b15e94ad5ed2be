import { html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { OrgApi } from "../api/client";
import type { Trail as Page, TrailEvent } from "../api/talk";
import type { Review } from "../api/types";
import { Live } from "../live/live";
import { href } from "../route";
import { Element } from "../shared/element";
import { words } from "../strings";
import { showFullMoment, showMoment } from "../values/moments";
import { trailLabel, trailLine, typesOf } from "./trail-text";

const w = words.trail;
const PAGE = 100;
const MACHINE = "billwright";

/** Everything that happened to a bill, in order; or what happened to one field. */
@customElement("bw-trail")
export class Trail extends Element {
  @property({ attribute: false }) api!: OrgApi;
  @property({ attribute: false }) review!: Review;
  @state() private trail: Page | null = null;
  @state() private field = "";
  @state() private problem: string | null = null;
  private shown = "";
  private readonly live = new Live(
    this,
    () => this.load(0),
    (event) => event.part === this.review.id,
  );

  override willUpdate(): void {
    const { id, version } = this.review;
    if (this.shown === `${id} ${version}`) return;
    if (!this.shown.startsWith(id)) {
      this.trail = null;
      this.field = "";
    }
    this.shown = `${id} ${version}`;
    this.live.start(this.api.live);
  }

  private async load(offset: number): Promise<void> {
    const asked = [this.review.id, this.field];
    try {
      const page = await this.api.talk.trail(this.review.id, { field: this.field, limit: PAGE, offset });
      if (asked[0] !== this.review.id || asked[1] !== this.field) return;
      this.trail = offset === 0 ? page : { ...page, items: [...(this.trail?.items ?? []), ...page.items] };
      this.problem = null;
    } catch (error) {
      this.problem = (error as Error).message;
    }
  }

  private choose(event: Event): void {
    this.field = (event.target as HTMLSelectElement).value;
    void this.load(0);
  }

  override render() {
    const trail = this.trail;
    if (!trail) return html`<p class="muted empty" role="status">${this.problem ?? words.loading}</p>`;
    const left = trail.total - trail.items.length;
    const types = typesOf(this.review);
    return html`<div class="trail" data-testid="trail">
      <label class="row small filter-field">
        <span class="muted">${w.filter}</span>
        <select data-testid="trail-field" @change=${this.choose}>
          <option value="" ?selected=${this.field === ""}>${w.everything}</option>
          ${trail.fields.map((field) => html`<option value=${field} ?selected=${this.field === field}>${trailLabel(field)}</option>`)}
        </select>
      </label>
      <ol class="events" tabindex="0" aria-label=${w.title}>
        ${trail.items.map((one) => this.event(one, types))}
      </ol>
      ${left > 0
        ? html`<button class="quiet small" data-testid="trail-more" @click=${() => void this.load(trail.items.length)}>${w.more(left)}</button>`
        : nothing}
    </div>`;
  }

  private event(event: TrailEvent, types: ReturnType<typeof typesOf>) {
    const { title, change, about } = trailLine(event, types, this.review.locale);
    return html`<li class="event" data-testid="event" data-what=${event.what} data-field=${event.field ?? nothing}>
      <div class="row small muted">
        <time datetime=${event.at} title=${showFullMoment(event.at)}>${showMoment(event.at)}</time>
        <span>${event.who === MACHINE ? w.machine : event.whoName}</span>
      </div>
      <p>
        <b>${title}</b>
        ${change
          ? html`<span class="change"
              ><del class=${change.before ? "" : "none"}>${change.before || w.nothing}</del>
              <span aria-hidden="true">→</span> <ins class=${change.after ? "" : "none"}>${change.after || w.nothing}</ins></span
            >`
          : nothing}
        ${about.map((one) => html`<span class="muted about">${one}</span>`)}
        ${event.otherPart
          ? html`<a href=${href(this.api.org, "review", event.otherPart)} target="_blank" rel="noopener">${w.otherBill} ↗</a>`
          : nothing}
      </p>
    </li>`;
  }
}
