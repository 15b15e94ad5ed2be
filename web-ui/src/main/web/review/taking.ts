import type { OrgApi } from "../api/client";
import { ApiError } from "../api/http";
import type { TakenBy } from "../api/types";

const RENEW_MS = 60_000;

/** Holds the bill for this reviewer while the screen is open; says who else holds it. */
export class Taking {
  private timer: number | undefined;
  private mine = false;
  private ended = false;

  constructor(
    private readonly api: OrgApi,
    private readonly partId: string,
    private readonly heldByOther: (held: TakenBy | null) => void,
  ) {
    void this.take();
  }

  /** The other may have let go. */
  async again(): Promise<void> {
    window.clearTimeout(this.timer);
    if (!this.ended) await this.take();
  }

  private async take(): Promise<void> {
    try {
      await this.api.take(this.partId);
      this.mine = true;
      if (!this.ended) this.heldByOther(null);
    } catch (error) {
      this.mine = false;
      if (!this.ended && error instanceof ApiError && error.status === 409) {
        this.heldByOther((error.problem["takenBy"] as TakenBy | undefined) ?? null);
      }
    }
    if (this.ended) this.release();
    window.clearTimeout(this.timer);
    if (!this.ended) this.timer = window.setTimeout(() => void this.take(), RENEW_MS);
  }

  end(): void {
    if (this.ended) return;
    this.ended = true;
    window.clearTimeout(this.timer);
    this.release();
  }

  /** The bill is decided: there is nothing to give back. */
  forget(): void {
    this.mine = false;
    this.ended = true;
    window.clearTimeout(this.timer);
  }

  private release(): void {
    if (!this.mine) return;
    this.mine = false;
    void this.api.release(this.partId).catch(() => undefined);
  }
}
