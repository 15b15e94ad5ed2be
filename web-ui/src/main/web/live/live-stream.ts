/** What the server tells of an organization as it happens: ids and states, to fetch again what is shown. */
export type LiveEvent = {
  /** `part`: its state, holder or data; `refetch`: anything may have changed; or a further one, as `comment`. */
  name: string;
  part: string | null;
  document: string | null;
  /** `GONE`: there is no such part any more. */
  state: string | null;
};

/** The browser's own `EventSource`, or a test's. */
export type Source = Pick<EventSource, "addEventListener" | "close">;

/** Names that are told further; `beat` and `refetch` come always. */
const NAMES = ["part", "comment"] as const;
const ANYTHING: LiveEvent = { name: "refetch", part: null, document: null, state: null };
const SILENT_MS = 40_000;
const FIRST_PAUSE_MS = 1000;
const LONGEST_PAUSE_MS = 30_000;
const KEPT_MS = 2000;

/** How long to wait before trying again for the nth time: longer each time, and not all browsers at once. */
export function pauseBefore(tries: number, chance: number): number {
  return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** tries) * (0.5 + chance / 2);
}

/**
 * One organization's events on one connection, for as long as anybody listens and the page is in sight. It is
 * made anew when it ends, fails or falls silent; `refetch` comes each time that something may have been missed.
 */
export class LiveStream {
  private readonly heard = new Set<(event: LiveEvent) => void>();
  private source: Source | null = null;
  private tries = 0;
  private again: number | undefined;
  private silence: number | undefined;
  private leaving: number | undefined;
  /** Whether changes are told as they happen; if not, look now and then. */
  connected = false;

  constructor(
    private readonly path: string,
    private readonly open: (path: string) => Source = (to) => new EventSource(to),
  ) {}

  /** @returns what ends it */
  listen(hear: (event: LiveEvent) => void): () => void {
    this.heard.add(hear);
    window.clearTimeout(this.leaving);
    if (this.heard.size === 1) document.addEventListener("visibilitychange", this.seen);
    if (!this.source) this.connect();
    return () => this.leave(hear);
  }

  /** From one screen to the next the connection stays. */
  private leave(hear: (event: LiveEvent) => void): void {
    this.heard.delete(hear);
    if (this.heard.size > 0) return;
    this.leaving = window.setTimeout(() => {
      document.removeEventListener("visibilitychange", this.seen);
      this.close();
    }, KEPT_MS);
  }

  /** A page out of sight gives its connection back: a browser has few of them for all its tabs. */
  private readonly seen = (): void => {
    if (document.hidden) this.close();
    else this.connect();
  };

  private connect(): void {
    this.close();
    if (document.hidden) return;
    const source = this.open(this.path);
    this.source = source;
    source.addEventListener("error", () => source === this.source && this.lost());
    source.addEventListener("beat", () => this.alive());
    source.addEventListener("refetch", () => {
      this.connected = true;
      this.tries = 0;
      this.alive();
      this.tell(ANYTHING);
    });
    for (const name of NAMES) {
      source.addEventListener(name, (event) => {
        this.alive();
        this.tell(JSON.parse(event.data as string) as LiveEvent);
      });
    }
    this.alive();
  }

  private tell(event: LiveEvent): void {
    for (const hear of this.heard) hear(event);
  }

  private alive(): void {
    window.clearTimeout(this.silence);
    this.silence = window.setTimeout(() => this.lost(), SILENT_MS);
  }

  private lost(): void {
    const was = this.connected;
    this.close();
    if (was) this.tell(ANYTHING);
    this.again = window.setTimeout(() => this.connect(), pauseBefore(this.tries++, Math.random()));
  }

  private close(): void {
    window.clearTimeout(this.again);
    window.clearTimeout(this.silence);
    this.source?.close();
    this.source = null;
    this.connected = false;
  }
}
