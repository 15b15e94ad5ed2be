import type { ReactiveController, ReactiveControllerHost } from "lit";
import { LEAVING, type Leaving } from "../shared/leaving";

/** Signs of a person at a screen, and of one who goes. Times are the browser's, in milliseconds. */
export type SignListener = {
  key(key: string, repeated: boolean, at: number): void;
  /** A mouse, pen or finger went down. */
  pointed(at: number): void;
  /** Any other sign. */
  moved(at: number): void;
  /** A field has the focus. */
  focused(id: string): void;
  /** Out of sight: it may never come back. */
  hidden(at: number): void;
  /** The page goes away. */
  left(): void;
  /** The page came back as it was left. */
  returned(): void;
  /** Before signing out; done when nothing is left to bring home. */
  signingOut(): Promise<unknown>;
};

const now = () => performance.now();

/** Listens while its screen is in the page. */
export class Signs implements ReactiveController {
  private listening: AbortController | null = null;

  constructor(
    host: ReactiveControllerHost,
    private readonly listener: SignListener,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    const { listener } = this;
    const abort = (this.listening = new AbortController());
    const early = { capture: true, passive: true, signal: abort.signal };
    window.addEventListener("keydown", ({ key, repeat }) => listener.key(key, repeat, now()), early);
    window.addEventListener("pointerdown", () => listener.pointed(now()), early);
    for (const name of ["wheel", "pointermove"]) window.addEventListener(name, () => listener.moved(now()), early);
    window.addEventListener("focusin", ({ target }) => target instanceof HTMLElement && target.id && listener.focused(target.id), early);
    window.addEventListener("pagehide", () => listener.left(), early);
    window.addEventListener("pageshow", ({ persisted }) => persisted && listener.returned(), early);
    window.addEventListener(LEAVING, (event) => (event as Leaving).detail.push(listener.signingOut()), early);
    document.addEventListener("visibilitychange", () => document.hidden && listener.hidden(now()), early);
  }

  hostDisconnected(): void {
    this.listening?.abort();
  }
}
