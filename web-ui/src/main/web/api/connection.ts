/** Whether the server answers, and knows who asks. */
export type Reach = "up" | "away" | "signedOut";

export type Timers = {
  set(work: () => void, milliseconds: number): number;
  clear(timer: number): void;
  /** From 0 to 1. */
  random(): number;
};

/** The browser's. */
export const TIMERS: Timers = {
  set: (work, milliseconds) => window.setTimeout(work, milliseconds),
  clear: (timer) => window.clearTimeout(timer),
  random: Math.random,
};

const FIRST_MS = 500;
const LONGEST_MS = 5_000;
/** How often a session that ended is looked at: one may sign in in another window. */
const SIGNED_OUT_MS = 4_000;

/** How long before the next attempt: twice as long each time, spread so that not all screens come back at once. */
export function pause(attempt: number, random: number): number {
  return Math.min(LONGEST_MS, FIRST_MS * 2 ** attempt) * (0.75 + random / 2);
}

/**
 * The line to the server as all calls share it. A call that fails says so; one probe then asks until the server is
 * back, and everybody who waits goes on.
 */
export class Connection {
  private now: Reach = "up";
  private attempt = 0;
  private timer: number | null = null;
  private probing = false;
  private waiting: (() => void)[] = [];

  /** @param probe asks the server; never fails */
  constructor(
    private readonly probe: () => Promise<Reach>,
    private readonly heard: (reach: Reach) => void,
    private readonly timers: Timers,
  ) {}

  get reach(): Reach {
    return this.now;
  }

  /** What a call found. Only the probe ends a session's end: it looks who signed in. */
  found(reach: Reach): void {
    if (this.now === "signedOut" && reach !== "signedOut") return;
    this.become(reach);
    if (reach !== "up" && this.timer === null && !this.probing) this.later();
  }

  /** When calls make sense again. */
  up(): Promise<void> {
    return this.now === "up" ? Promise.resolve() : new Promise((go) => this.waiting.push(go));
  }

  /** Asks at once: the network is back, somebody signed in, somebody looks. */
  hurry(): void {
    if (this.now === "up" || this.probing) return;
    this.attempt = 0;
    void this.look();
  }

  private later(): void {
    const wait = this.now === "signedOut" ? SIGNED_OUT_MS : pause(this.attempt, this.timers.random());
    this.attempt++;
    this.timer = this.timers.set(() => void this.look(), wait);
  }

  private async look(): Promise<void> {
    if (this.timer !== null) this.timers.clear(this.timer);
    this.timer = null;
    this.probing = true;
    const found = await this.probe();
    this.probing = false;
    this.become(found);
    if (found !== "up") this.later();
  }

  private become(reach: Reach): void {
    const before = this.now;
    this.now = reach;
    if (reach === "up") {
      this.attempt = 0;
      if (this.timer !== null) this.timers.clear(this.timer);
      this.timer = null;
      for (const go of this.waiting.splice(0)) go();
    }
    if (reach !== before) this.heard(reach);
  }
}
