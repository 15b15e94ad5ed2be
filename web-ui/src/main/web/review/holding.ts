import { html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { ApiError } from "../api/http";
import type { CurrentBill, Review } from "../api/types";
import { ask } from "../shared/ask";
import { Element } from "../shared/element";
import { say } from "../shared/toast";
import { words } from "../strings";
import { showMoment } from "../values/moments";
import type { BillEdits } from "./bill-edits";
import "./conflict";
import { decidedAs } from "./decided";
import type { Offer } from "./draft-start";
import type { News } from "./news";
import type { Safekeeping } from "./safekeeping";
import { HELD_MS, IDLE_MS, type Holding as Held } from "./taking";

const w = words.keeping;

/**
 * Under the head: who holds the bill, edits that came back, edits that are offered, and what another decided meanwhile.
 * Fires `reopen-mine` with the version to reopen.
 */
@customElement("bw-holding")
export class Holding extends Element {
  @property({ attribute: false }) safe!: Safekeeping;
  @property({ attribute: false }) news!: News;
  @property({ attribute: false }) review!: Review;
  @property({ attribute: false }) bill!: BillEdits;

  private async takeOver(name: string, until: string | null): Promise<void> {
    const from = Date.parse(until ?? "") - HELD_MS + IDLE_MS;
    if (Date.now() < from) return say(w.takeOverLater(name, showMoment(new Date(from).toISOString())), "bad");
    if (!(await ask(w.takeOverAsk(name), w.takeOverDetail, w.takeOver))) return;
    try {
      await this.safe.takeOver();
    } catch (error) {
      const from = error instanceof ApiError ? (error.problem["idleFrom"] as string | undefined) : undefined;
      say(from ? w.takeOverLater(name, showMoment(from)) : (error as Error).message, "bad");
    }
  }

  override render() {
    const { holding, offers, restored, theirs, unconfirmed } = this.news;
    if (theirs || unconfirmed) return this.conflict(theirs ?? decidedAs(this.review), unconfirmed);
    const asleep = offers.filter((offer) => offer.name === null || holding.state !== "theirs");
    return html`${this.who(holding)}
    ${restored
      ? html`<p class="banner" role="status" data-testid="draft">
          ${w.restored}
          <button class="quiet small" data-testid="drop-draft" @click=${() => this.safe.dropEdits()}>${w.drop}</button>
        </p>`
      : nothing}
    ${asleep.map((offer) => this.offer(offer))}`;
  }

  private who(holding: Held) {
    switch (holding.state) {
      case "theirs":
        return this.theirs(holding.by?.name ?? words.review.someone, holding.by?.until ?? null, holding.lost);
      case "idle":
        return html`<p class="banner warn" role="alert" data-testid="idle">
          ${w.idle(showMoment(new Date(holding.until).toISOString()))}
          <button class="quiet small">${w.goOn}</button>
        </p>`;
      case "released":
        return html`<p class="banner warn" role="status" data-testid="released">
          ${w.released} <button class="quiet small">${w.takeAgain}</button>
        </p>`;
      default:
        return nothing;
    }
  }

  private theirs(name: string, until: string | null, lost: boolean) {
    return html`<p class="banner warn" role=${lost ? "alert" : "status"} data-testid="taken-by" data-lost=${lost}>
      <span>${lost ? w.lost(name) : w.theirs(name, showMoment(until))} ${w.lookOnly}</span>
      <button class="quiet small" data-testid="take-over" @click=${() => void this.takeOver(name, until)}>
        ${lost ? w.takeBack : w.takeOver}
      </button>
    </p>`;
  }

  private conflict(current: CurrentBill, unconfirmed: BillEdits | null) {
    return html`<bw-conflict
      .current=${current}
      .mine=${unconfirmed ?? this.bill}
      ?late=${unconfirmed !== null}
      @take-theirs=${() => this.safe.takeTheirs()}
      @open-now=${() => this.safe.seeAsItIsNow()}
    ></bw-conflict>`;
  }

  private offer(offer: Offer) {
    const at = showMoment(offer.savedAt);
    const text = offer.name ? w.offered(offer.name, at) : offer.older ? w.older(at) : w.elsewhere(at);
    return html`<p class="banner" role="status" data-testid="offer" data-older=${offer.older}>
      ${text} ${offer.name && offer.older ? w.olderDetail : nothing}
      <button class="quiet small" data-testid="use-offer" @click=${() => this.safe.use(offer)}>${w.use}</button>
      <button class="quiet small" data-testid="leave-offer" @click=${() => this.safe.leave(offer)}>
        ${offer.name ? w.leave : w.drop}
      </button>
    </p>`;
  }
}
