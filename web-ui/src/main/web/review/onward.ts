import type { OrgApi } from "../api/client";
import type { QueueQuery } from "../api/queue";
import type { Review } from "../api/types";

/** A bill that was got ready so long ago is asked for again: others may have been at it unseen. */
const FRESH_MS = 60_000;

type Ahead = { after: string; id: Promise<string | null>; review: Promise<Review | null>; known: string | null; at: number };

/**
 * Which bill comes next in the order and under the filter that the reviewer chose, with its data and the picture of its
 * first page there before it is asked for.
 */
export class Onward {
  private ahead: Ahead | null = null;

  constructor(
    private readonly api: () => Pick<OrgApi, "next" | "review">,
    private readonly asked: () => QueueQuery,
    private readonly show: (picture: string) => void = (picture) => void (new Image().src = picture),
    private readonly now: () => number = Date.now,
  ) {}

  /** Gets ready what comes after a bill. */
  prepare(after: string): void {
    this.ahead = this.look(after);
  }

  private look(after: string): Ahead {
    const api = this.api();
    const id = api.next(after, this.asked()).then(({ next }) => next);
    const ahead: Ahead = { after, id, review: Promise.resolve(null), known: null, at: this.now() };
    ahead.review = id.then(async (next) => {
      ahead.known = next;
      return next ? this.seen(await api.review(next)) : null;
    });
    // A failure is met again, and said, when the bill is asked for.
    void ahead.id.catch(() => undefined);
    void ahead.review.catch(() => undefined);
    return ahead;
  }

  private seen(review: Review): Review {
    const first = review.pages[0];
    if (first) this.show(first.image);
    return review;
  }

  /** Somebody was at a bill: if it is the one that was got ready, it may be another's turn. Until that is known it stands. */
  changed(part: string | null): void {
    const before = this.ahead;
    if (!before || part === null || part !== before.known) return;
    const again = this.look(before.after);
    void again.review.then(() => this.ahead === before && (this.ahead = again)).catch(() => undefined);
  }

  /** The bill that follows; null when none waits. */
  async after(part: string): Promise<string | null> {
    const ready = this.ahead?.after === part ? await this.ahead.id.catch(() => undefined) : undefined;
    return ready === undefined ? (await this.api().next(part, this.asked())).next : ready;
  }

  /** The bill's data, from what was got ready where it was this one. */
  async review(part: string): Promise<Review> {
    const { ahead } = this;
    if (ahead?.known === part && this.now() - ahead.at < FRESH_MS) {
      const ready = await ahead.review.catch(() => null);
      if (ready) return ready;
    }
    return this.api().review(part);
  }
}
