import type { OrgApi } from "../api/client";
import { TIMERS } from "../api/connection";
import { connection, type ApiError } from "../api/http";
import type { Counted, Review, Standing } from "../api/types";
import { EffortCounter } from "../effort/counter";
import { BillEdits } from "./bill-edits";
import type { DraftBuffer } from "./draft-buffer";
import { DraftKeeper, type Saving } from "./draft-keeper";
import type { Offer, Start } from "./draft-start";
import { Taking, type Holding } from "./taking";

/** What is told of the bill as long as it is in hand. */
export type HandListener = {
  saving(saving: Saving): void;
  holding(holding: Holding): void;
  /** Edits of the same person came in from another page; some that clash are offered. */
  elsewhere(bill: BillEdits, offer: Offer | null): void;
  refused(error: ApiError): void;
};

/** A bill that is being reviewed: what its reviewer made of it, who holds it, and what it took. */
export class BillInHand {
  bill: BillEdits;
  private readonly keeper: DraftKeeper;
  private readonly effort: EffortCounter;
  private taking: Taking;
  private over = false;

  constructor(
    private readonly api: OrgApi,
    readonly review: Review,
    start: Start,
    editor: string,
    private readonly buffer: DraftBuffer,
    private readonly listener: HandListener,
  ) {
    this.bill = BillEdits.of(review, start.content);
    this.effort = new EffortCounter(start.content?.effort ?? null, performance.now());
    this.keeper = this.keep(start.version, editor);
    if (start.content) this.keeper.begin(start.content, start.savedAt, start.unsent);
    this.taking = this.take();
  }

  changed(bill: BillEdits): void {
    if (bill === this.bill) return;
    this.bill = bill;
    this.keeper.keep({ ...bill.kept(), effort: this.effort.counted });
  }

  get counted(): Counted {
    this.effort.sign(performance.now());
    return this.effort.counted;
  }

  key(key: string, repeated: boolean, at: number): void {
    this.effort.key(key, repeated, at);
    this.taking.worked();
  }

  pointed(at: number): void {
    this.effort.pointed(at);
    this.taking.worked();
  }

  moved(at: number): void {
    this.effort.sign(at);
    this.taking.worked();
  }

  /** It may never come into sight again. */
  hidden(at: number): void {
    this.effort.hidden(at);
    this.keeper.leave();
  }

  /** The page goes away with it. */
  left(): void {
    this.keeper.leave();
    void this.taking.end(true);
  }

  returned(): void {
    this.taking = this.take();
  }

  /** @throws ApiError when the other is at work on it */
  takeOver(): Promise<void> {
    return this.taking.takeOver();
  }

  /** Where it stands by now. */
  stands({ takenBy, mine }: Standing): void {
    if (takenBy && !mine) this.taking.theirs(takenBy);
    else this.taking.look();
  }

  dropEdits(): void {
    void this.keeper.drop();
  }

  /** Decided: nothing to give back, nothing to keep. */
  decided(): void {
    this.over = true;
    this.taking.forget();
    this.keeper.end();
  }

  /** It is loaded anew and stays taken: letting go and taking it again could change places on the way. */
  renewed(): void {
    this.over = true;
    this.taking.forget();
    void this.keeper.send();
  }

  /** It is left as it is: what was typed is sent, and others may have it. */
  async close(): Promise<void> {
    this.over = true;
    await Promise.all([this.keeper.send(), this.taking.end()]);
  }

  private keep(draftVersion: number, editor: string): DraftKeeper {
    const { api, buffer, listener } = this;
    const { id, version } = this.review;
    return new DraftKeeper(version, draftVersion, editor, {
      put: (write, leaving) => api.keepDraft(id, write, leaving),
      drop: () => api.dropDraft(id),
      back: () => connection.up(),
      buffer: { keep: (write) => buffer.keep(id, write), drop: () => buffer.drop(id) },
      heard: (saving) => this.over || listener.saving(saving),
      elsewhere: (content, offer) => {
        if (this.over) return;
        this.bill = BillEdits.of(this.review, content);
        listener.elsewhere(this.bill, offer);
      },
      overtaken: (error) => this.over || listener.refused(error),
      timers: TIMERS,
    });
  }

  private take(): Taking {
    const { api, listener } = this;
    const { id } = this.review;
    return new Taking({
      take: (over) => api.take(id, over),
      release: (leaving) => api.release(id, leaving),
      heard: (holding) => this.over || listener.holding(holding),
      now: Date.now,
      timers: TIMERS,
    });
  }
}
