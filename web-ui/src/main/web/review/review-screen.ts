import { html } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { OrgApi } from "../api/client";
import type { Drafts, Review, Split } from "../api/types";
import { Live } from "../live/live";
import type { LiveEvent } from "../live/live-stream";
import { askedBy, lastView, readView } from "../queue/view";
import { go, href } from "../route";
import { Element } from "../shared/element";
import { isUnfinished } from "../shared/part-state";
import { hush } from "../shared/toast";
import { words } from "../strings";
import "./desk";
import type { Desk, Left } from "./desk";
import "./not-reviewable";
import { Onward } from "./onward";

const STILL_READING_MS = 1000;
const HELD_MS = 10_000;

/** One bill: loads it, takes it, hands it to the desk, and goes on to the next. */
@customElement("bw-review")
export class ReviewScreen extends Element {
  @property({ attribute: false }) api!: OrgApi;
  @property({ attribute: false }) partId = "";
  @property({ type: Boolean }) admin = false;
  /** Who looks, and the view of the queue that they came from; "" for the one they last looked at. */
  @property({ attribute: false }) user = "";
  @property({ attribute: false }) query = "";
  @state() private review: Review | null = null;
  @state() private problem: string | null = null;
  @state() private drafts: Drafts = { mine: null, others: [] };
  private readonly onward = new Onward(
    () => this.api,
    () => askedBy(readView(this.from)),
  );
  private shownPart = "";
  private readonly live = new Live(
    this,
    () => this.follow(),
    (event) => this.concerns(event),
    () => (this.unfinished ? STILL_READING_MS : HELD_MS),
  );

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    hush();
  }

  override willUpdate(): void {
    const part = `${this.api.org}/${this.partId}`;
    if (part === this.shownPart) return;
    this.shownPart = part;
    this.review = null;
    hush();
    void this.load();
    this.live.start(this.api.live);
  }

  private get from(): string {
    return this.query || lastView.of(this.api.org, this.user);
  }

  private concerns(event: LiveEvent): boolean {
    if (event.part !== this.partId) this.onward.changed(event.part);
    return event.part === this.partId;
  }

  /** Somebody else's doing, or the reader's. */
  private async follow(): Promise<void> {
    if (this.unfinished) await this.load();
    else await this.querySelector<Desk>("bw-desk")?.look();
  }

  private get unfinished(): boolean {
    return this.review !== null && isUnfinished(this.review.state);
  }

  private async load(): Promise<void> {
    const part = this.shownPart;
    this.problem = null;
    let review: Review;
    let drafts: Drafts;
    try {
      [review, drafts] = await Promise.all([this.onward.review(this.partId), this.api.drafts(this.partId)]);
    } catch (error) {
      if (part === this.shownPart) this.problem = (error as Error).message;
      return;
    }
    if (part !== this.shownPart) return;
    this.review = review;
    this.drafts = drafts;
    this.onward.prepare(this.partId);
  }

  /** The bill may have other pages now, or be no more: then on to the one that holds its first page. */
  private split(split: Split): void {
    const { id, firstPage } = this.review!;
    const here = split.parts.find((part) => part.id === id);
    const now = here ?? split.parts.find((part) => part.firstPage <= firstPage && firstPage <= part.lastPage);
    if (!now || now.id === id) void this.load();
    else go(href(this.api.org, "review", now.id, this.query));
  }

  private async leave({ part }: Left): Promise<void> {
    const to = await this.onward.after(part);
    // Meanwhile they may have gone on by themselves.
    if (!this.isConnected || part !== this.partId) return;
    go(to ? href(this.api.org, "review", to, this.from) : href(this.api.org, "queue", undefined, this.from));
  }

  override render() {
    const review = this.review;
    if (!review) return html`<p class="empty" role="status">${this.problem ?? words.loading}</p>`;
    const reviewable = review.pages.length > 0 && !isUnfinished(review.state) && review.state !== "UNREADABLE";
    return html`<div class="review-screen" data-testid="review" data-state=${review.state} data-part=${review.id}>
      <bw-desk
        .api=${this.api}
        .review=${review}
        .drafts=${this.drafts}
        .who=${this.user}
        ?admin=${this.admin}
        ?bare=${!reviewable}
        @split=${(event: CustomEvent<Split>) => this.split(event.detail)}
        @left=${(event: CustomEvent<Left>) => void this.leave(event.detail)}
        @again=${() => void this.load()}
      ></bw-desk>
      ${reviewable
        ? ""
        : html`<bw-not-reviewable .api=${this.api} .review=${review} @again=${() => void this.load()}></bw-not-reviewable>`}
    </div>`;
  }
}
