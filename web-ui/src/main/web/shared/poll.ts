import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Repeats a call while the screen is open and visible; one at a time. */
export class Poll implements ReactiveController {
  private timer: number | undefined;
  private running = false;
  private again = false;
  private stopped = true;

  constructor(
    private readonly work: () => Promise<unknown>,
    private readonly pause: () => number,
    /** With it, for as long as it is in the page. */
    host?: ReactiveControllerHost,
  ) {
    host?.addController(this);
  }

  hostConnected(): void {
    this.start();
  }

  hostDisconnected(): void {
    this.stop();
  }

  /** Now, and then on. */
  start(): void {
    this.stopped = false;
    document.addEventListener("visibilitychange", this.seen);
    if (this.running) this.again = true;
    else void this.turn();
  }

  private readonly seen = (): void => {
    if (!document.hidden) this.start();
  };

  stop(): void {
    this.stopped = true;
    document.removeEventListener("visibilitychange", this.seen);
    window.clearTimeout(this.timer);
  }

  private async turn(): Promise<void> {
    window.clearTimeout(this.timer);
    this.running = true;
    try {
      do {
        this.again = false;
        if (!document.hidden) await this.work();
      } while (this.again && !this.stopped);
    } finally {
      this.running = false;
      if (!this.stopped) this.timer = window.setTimeout(() => void this.turn(), this.pause());
    }
  }
}
