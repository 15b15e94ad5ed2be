import type { ReactiveController, ReactiveControllerHost } from "lit";
import { Poll } from "../shared/poll";
import type { LiveEvent, LiveStream } from "./live-stream";

const LIVE_MS = 60_000;
const WITHOUT_MS = 5000;
const AT_MOST_EVERY_MS = 250;

/**
 * Keeps a screen as the server has it: calls `load` at once, again after each change that concerns the screen, and
 * now and then without any; often where the stream cannot be had.
 */
export class Live implements ReactiveController {
  private readonly poll: Poll;
  private stream: LiveStream | null = null;
  private unheard: (() => void) | null = null;
  private timer: number | undefined;
  private last = 0;

  constructor(
    host: ReactiveControllerHost,
    load: () => Promise<unknown>,
    private readonly concerns: (event: LiveEvent) => boolean = () => true,
    /** How long to wait for a change without a stream. */
    without: () => number = () => WITHOUT_MS,
  ) {
    this.poll = new Poll(load, () => (this.stream?.connected ? LIVE_MS : without()));
    host.addController(this);
  }

  /** Loads now and listens from here on, to another organization's stream when it is another. */
  start(stream: LiveStream): void {
    if (stream !== this.stream) {
      this.hostDisconnected();
      this.stream = stream;
    }
    this.hear();
    this.now();
  }

  /** Loads without waiting for a change. */
  now(): void {
    this.last = Date.now();
    this.poll.start();
  }

  hostConnected(): void {
    if (this.stream) this.start(this.stream);
  }

  hostDisconnected(): void {
    this.unheard?.();
    this.unheard = null;
    window.clearTimeout(this.timer);
    this.timer = undefined;
    this.poll.stop();
  }

  private hear(): void {
    this.unheard ??= this.stream!.listen((event) => {
      if (event.name === "refetch" || this.concerns(event)) this.soon();
    });
  }

  /** At once after a quiet time; many changes in a row are looked at together. */
  private soon(): void {
    if (this.timer !== undefined) return;
    const wait = Math.max(0, this.last + AT_MOST_EVERY_MS - Date.now());
    this.timer = window.setTimeout(() => {
      this.timer = undefined;
      this.now();
    }, wait);
  }
}
