import type { Timers } from "../api/connection";
import { ApiError } from "../api/http";
import type { TakenBy } from "../api/types";

/** Who has the bill. */
export type Holding =
  | { state: "asking" | "mine" | "released" }
  /** Mine, and let go of soon: there was no sign of work. */
  | { state: "idle"; until: number }
  /** `lost`: it was mine until they took it over. */
  | { state: "theirs"; by: TakenBy | null; lost: boolean };

export type TakingPort = {
  take(over: boolean): Promise<unknown>;
  release(leaving: boolean): Promise<unknown>;
  heard(holding: Holding): void;
  /** Milliseconds. */
  now(): number;
  timers: Timers;
};

/** As long as the server holds a bill for somebody without work. */
export const HELD_MS = 5 * 60_000;
/** Whoever showed no sign of work for so long can be asked to make room. */
export const IDLE_MS = 2 * 60_000;
export const WARNED_MS = 60_000;
const RENEW_MS = 60_000;
const LOOK_AGAIN_MS = 15_000;

/** Holds the bill for this reviewer while there is work on it; says who else holds it. */
export class Taking {
  private holding: Holding = { state: "asking" };
  private taken = 0;
  private sign = 0;
  private timer: number | null = null;
  private asking = false;
  private ended = false;

  constructor(private readonly port: TakingPort) {
    void this.take(false);
  }

  /** A sign of work. */
  worked(): void {
    this.sign = this.port.now();
    const { state } = this.holding;
    const old = this.sign - this.taken >= RENEW_MS;
    if (state === "idle" || state === "released" || (state === "mine" && old)) void this.take(false);
  }

  /** Somebody did something with the bill: whether it can be had is worth another look. */
  look(): void {
    if (this.holding.state === "theirs") void this.take(false);
  }

  /** @throws ApiError when they are at work on it */
  async takeOver(): Promise<void> {
    await this.port.take(true);
    this.became({ state: "mine" });
  }

  /** Another has it, by now. */
  theirs(by: TakenBy): void {
    const lost = this.holding.state === "theirs" ? this.holding.lost : this.holding.state !== "asking";
    this.become({ state: "theirs", by, lost });
    this.wait(LOOK_AGAIN_MS, () => void this.take(false));
  }

  /** The bill is left. */
  async end(leaving = false): Promise<void> {
    const { state } = this.holding;
    this.forget();
    if (state === "mine" || state === "idle") await this.port.release(leaving).catch(() => undefined);
  }

  /** The bill is decided: there is nothing to give back. */
  forget(): void {
    this.ended = true;
    if (this.timer !== null) this.port.timers.clear(this.timer);
  }

  private async take(over: boolean): Promise<void> {
    if (this.asking || this.ended) return;
    this.asking = true;
    try {
      await this.port.take(over);
      if (this.ended) await this.port.release(false);
      else this.became({ state: "mine" });
    } catch (error) {
      const by = error instanceof ApiError ? (error.problem["takenBy"] as TakenBy | undefined) : undefined;
      if (this.ended) return;
      if (by) this.theirs(by);
      else this.wait(LOOK_AGAIN_MS, () => void this.take(false));
    } finally {
      this.asking = false;
    }
  }

  private became(holding: Holding): void {
    this.taken = this.port.now();
    this.become(holding);
    this.wait(HELD_MS - WARNED_MS, () => this.warn());
  }

  private warn(): void {
    if (this.sign > this.taken) void this.take(false);
    else {
      this.become({ state: "idle", until: this.taken + HELD_MS });
      this.wait(WARNED_MS, () => this.letGo());
    }
  }

  private letGo(): void {
    this.become({ state: "released" });
    void this.port.release(false).catch(() => undefined);
  }

  private wait(milliseconds: number, then: () => void): void {
    if (this.timer !== null) this.port.timers.clear(this.timer);
    this.timer = this.port.timers.set(then, milliseconds);
  }

  private become(holding: Holding): void {
    this.holding = holding;
    if (!this.ended) this.port.heard(holding);
  }
}
