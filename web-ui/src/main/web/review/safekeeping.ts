import type { ReactiveControllerHost } from "lit";
import type { OrgApi } from "../api/client";
import type { Counted, CurrentBill, Decided, Drafts, Review } from "../api/types";
import { freshKey } from "../shared/key";
import { isWaiting } from "../shared/part-state";
import { say } from "../shared/toast";
import { words } from "../strings";
import { BillEdits } from "./bill-edits";
import { BillInHand } from "./bill-in-hand";
import { decidedAs } from "./decided";
import { carriedOver, isIdle, type Kept } from "./draft";
import { DraftBuffer } from "./draft-buffer";
import { merged, startFrom, type Offer } from "./draft-start";
import { keepField } from "./last-field";
import { NO_NEWS, type News } from "./news";
import { Signs } from "./signs";
import type { Holding } from "./taking";

type Listener = {
  /** The bill has other edits, which the person did not type here. */
  bill(bill: BillEdits): void;
  /** It is to be loaded anew. */
  again(): void;
  refused(error: Error): void;
};

/** This page, as the server tells it from another of the same person. */
const EDITOR = freshKey();

/** Sees to it that nothing typed on the desk is lost and nobody writes over anybody. */
export class Safekeeping {
  news: News = NO_NEWS;
  private hand: BillInHand | null = null;
  private review!: Review;
  private api!: OrgApi;
  private buffer!: DraftBuffer;
  private field: string | null = null;
  /** To be laid over the bill as soon as it is open again. */
  private bringBack: Kept | null = null;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly listener: Listener,
  ) {
    host.addController({ hostDisconnected: () => void this.close() });
    new Signs(host, {
      key: (key, repeated, at) => this.hand?.key(key, repeated, at),
      pointed: (at) => this.hand?.pointed(at),
      moved: (at) => this.hand?.moved(at),
      focused: (id) => (this.field = id),
      hidden: (at) => this.hand?.hidden(at),
      left: () => this.left(),
      returned: () => this.hand?.returned(),
      signingOut: () => this.close(),
    });
  }

  /** A bill comes to the desk; one that is to be reviewed is taken, with what was typed before. */
  open(api: OrgApi, who: string, review: Review, drafts: Drafts): BillEdits {
    if (this.hand?.review.id === review.id) this.hand.renewed();
    else void this.close();
    this.hand = null;
    this.api = api;
    this.review = review;
    this.buffer = new DraftBuffer(who, api.org, localStorage);
    this.buffer.dropOld();
    return isWaiting(review.state) ? this.take(drafts) : this.lookAt(drafts);
  }

  private take(drafts: Drafts): BillEdits {
    const { api, review, bringBack } = this;
    const start = startFrom(drafts, this.buffer.find(review.id), review.version);
    const proposed = BillEdits.of(review, start.content);
    this.tell({ ...NO_NEWS, offers: start.offers.filter((offer) => this.isNews(offer, proposed)), restored: proposed.edited });
    const hand: BillInHand = new BillInHand(api, review, start, EDITOR, this.buffer, {
      saving: (saving) => this.tell({ saving }),
      holding: (holding) => this.held(holding),
      elsewhere: (bill, offer) => {
        if (offer) this.tell({ offers: [offer, ...this.news.offers] });
        this.listener.bill(bill);
      },
      refused: (error) => this.listener.refused(error),
    });
    this.hand = hand;
    this.bringBack = null;
    if (bringBack) hand.changed(BillEdits.of(review, carriedOver(bringBack, review)));
    return hand.bill;
  }

  /** Decided; what one had made of it and never confirmed stands beside it, if that is anything else. */
  private lookAt({ mine }: Drafts): BillEdits {
    const { review } = this;
    const content = this.buffer.find(review.id)?.content ?? mine?.content;
    const unconfirmed = content ? BillEdits.of(review, carriedOver(content, review)) : null;
    this.tell({ ...NO_NEWS, unconfirmed: unconfirmed?.edited ? unconfirmed : null });
    if (unconfirmed && !unconfirmed.edited) this.dropDraft();
    return BillEdits.of(review);
  }

  /** The reviewer changed something. */
  changed(bill: BillEdits): void {
    this.hand?.changed(bill);
  }

  /** What the bill took so far. */
  get counted(): Counted | undefined {
    return this.hand?.counted;
  }

  /** A reason not to decide, which is said. */
  isHeldByOther(): boolean {
    const { holding } = this.news;
    if (holding.state !== "theirs") return false;
    say(words.keeping.notYours(holding.by?.name ?? words.review.someone), "bad");
    document.querySelector<HTMLElement>("[data-testid=take-over]")?.focus();
    return true;
  }

  /** @throws ApiError when the other is at work on it */
  async takeOver(): Promise<void> {
    await this.hand?.takeOver();
  }

  /** Somebody did something with the bill. */
  async look(): Promise<void> {
    const { hand } = this;
    if (!hand || this.news.theirs) return;
    const standing = await this.api.standing(hand.review.id);
    if (this.hand !== hand) return;
    if (standing.version === hand.review.version) hand.stands(standing);
    else if (hand.bill.edited) this.overtaken(decidedAs(await this.api.review(hand.review.id)));
    else this.listener.again();
  }

  /** One's edits stand beside what another made of the bill. */
  overtaken(theirs: CurrentBill): void {
    this.tell({ theirs });
  }

  /** What another decided stands, and one's own edits go. */
  takeTheirs(): void {
    this.decided();
    this.dropDraft();
    this.listener.again();
  }

  /** As it was decided, with one's own edits over it. */
  reopenWithMine(version: number): Promise<Decided> {
    this.bringBack = (this.news.unconfirmed ?? this.hand?.bill ?? BillEdits.of(this.review)).kept();
    return this.api.reopen(this.review.id, version, words.reopening.mine);
  }

  seeAsItIsNow(): void {
    this.listener.again();
  }

  /** The offered edits over those that are here. */
  use(offer: Offer): void {
    if (!this.hand) return;
    const { content } = merged(fitting(offer, this.review), this.hand.bill.kept());
    this.without(offer);
    this.listener.bill(BillEdits.of(this.review, content));
  }

  /** One's own that nobody wants go for good; others' stay theirs. */
  leave(offer: Offer): void {
    this.without(offer);
    if (offer.name === null && !this.hand?.bill.edited) this.hand?.dropEdits();
  }

  /** The edits go, here and on the server. */
  dropEdits(): void {
    this.tell({ restored: false });
    this.hand?.dropEdits();
    this.listener.bill(BillEdits.of(this.review));
  }

  /** Nothing to give back, nothing to keep. */
  decided(): void {
    this.hand?.decided();
    this.hand = null;
  }

  private left(): void {
    if (this.hand) keepField(this.review.id, this.field);
    this.hand?.left();
  }

  private async close(): Promise<void> {
    const { hand } = this;
    this.hand = null;
    await hand?.close();
  }

  private held(holding: Holding): void {
    const free = this.news.holding.state === "theirs" && holding.state === "mine";
    this.tell({ holding });
    if (free) void this.offerOthers().catch(() => undefined);
  }

  /** What others left on the bill since it was opened. */
  private async offerOthers(): Promise<void> {
    const { hand, review } = this;
    const { others } = await this.api.drafts(review.id);
    if (!hand || this.hand !== hand) return;
    const own = this.news.offers.filter((offer) => offer.name === null);
    const theirs = startFrom({ mine: null, others }, null, review.version).offers;
    this.tell({ offers: [...own, ...theirs.filter((offer) => this.isNews(offer, hand.bill))] });
  }

  private isNews(offer: Offer, bill: BillEdits): boolean {
    return !isIdle(fitting(offer, this.review), bill);
  }

  private without(offer: Offer): void {
    this.tell({ offers: this.news.offers.filter((one) => one !== offer) });
  }

  private dropDraft(): void {
    this.buffer.drop(this.review.id);
    void this.api.dropDraft(this.review.id);
  }

  private tell(news: Partial<News>): void {
    this.news = { ...this.news, ...news };
    this.host.requestUpdate();
  }
}

/** Kept edits as far as they fit the bill as it is now. */
const fitting = (offer: Offer, review: Review) =>
  offer.older ? carriedOver(offer.content, review) : offer.content;
