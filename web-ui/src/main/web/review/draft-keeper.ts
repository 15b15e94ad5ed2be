import type { Timers } from "../api/connection";
import type { Draft, DraftContent, DraftSaved, DraftWrite } from "../api/types";
import { ApiError, SignedOut, Unreachable } from "../api/http";
import { merged, type Offer } from "./draft-start";

/** Of the last three it is on this computer only: the server cannot be asked, or knows not who asks, or does not want it. */
export type Saving = { state: "nothing" | "saved" | "saving" | "away" | "signedOut" | "refused"; at: string | null };

/** What the keeper needs of the world. */
export type KeeperPort = {
  put(write: DraftWrite, leaving: boolean): Promise<DraftSaved>;
  drop(): Promise<unknown>;
  /** When the server can be asked again. */
  back(): Promise<void>;
  buffer: { keep(write: DraftWrite): void; drop(): void };
  heard(saving: Saving): void;
  /** The same person's edits from another place: they were taken in, except what clashes, which is offered. */
  elsewhere(content: DraftContent, offer: Offer | null): void;
  /** The bill is not any more as it was edited. */
  overtaken(error: ApiError): void;
  timers: Timers;
};

/** How much typing one sending takes together. */
const GATHER_MS = 1_000;
const AFTER_FAULT_MS = 5_000;

/** Sends edits of one bill to the server while they are made: one at a time, the newest always, until it has them. */
export class DraftKeeper {
  private pending: DraftContent | null = null;
  private last = "";
  private sending: Promise<void> | null = null;
  private timer: number | null = null;
  private turn = 0;
  private ended = false;

  constructor(
    private readonly partVersion: number,
    private version: number,
    private readonly editor: string,
    private readonly port: KeeperPort,
  ) {}

  /** What came back when the bill was opened; sent at once where the server does not have it. */
  begin(content: DraftContent, savedAt: string | null, unsent: boolean): void {
    this.last = JSON.stringify(content);
    if (unsent) {
      this.pending = content;
      void this.send();
    } else this.port.heard({ state: "saved", at: savedAt });
  }

  keep(content: DraftContent): void {
    const text = JSON.stringify(content);
    if (this.ended || text === this.last) return;
    this.last = text;
    if (this.version === 0 && !this.sending && isEmpty(content)) {
      this.nothing();
      return;
    }
    this.pending = content;
    this.port.buffer.keep(this.write(content));
    if (this.sending) return;
    this.port.heard({ state: "saving", at: null });
    if (this.timer === null) this.later(GATHER_MS);
  }

  /** Now, and done when the server has it or cannot be asked. */
  async send(): Promise<void> {
    if (this.timer !== null) this.port.timers.clear(this.timer);
    this.timer = null;
    if (!this.pending || this.ended) return;
    this.sending ??= this.sendPending().finally(() => (this.sending = null));
    await this.sending;
  }

  /** The page is left: nobody will hear the answer. */
  leave(): void {
    if (!this.pending || this.ended) return;
    this.turn++;
    void this.port.put(this.write(this.pending), true).catch(() => undefined);
  }

  /** The edits are thrown away, everywhere. */
  async drop(): Promise<void> {
    this.nothing();
    await this.sending;
    this.version = 0;
    this.nothing();
    await this.port.drop();
  }

  private nothing(): void {
    if (this.timer !== null) this.port.timers.clear(this.timer);
    this.timer = null;
    this.pending = null;
    this.port.buffer.drop();
    this.port.heard({ state: "nothing", at: null });
  }

  /** The bill is decided. */
  end(): void {
    this.ended = true;
    if (this.timer !== null) this.port.timers.clear(this.timer);
    this.port.buffer.drop();
  }

  private later(wait: number): void {
    this.timer = this.port.timers.set(() => void this.send(), wait);
  }

  private write(content: DraftContent): DraftWrite {
    return { version: this.version, partVersion: this.partVersion, editor: this.editor, turn: this.turn, content };
  }

  private async sendPending(): Promise<void> {
    while (this.pending && !this.ended) {
      const content = this.pending;
      this.turn++;
      this.port.heard({ state: "saving", at: null });
      try {
        this.taken(content, await this.port.put(this.write(content), false));
      } catch (error) {
        if (!(await this.goesOn(error))) return;
      }
    }
  }

  private taken(content: DraftContent, { version, savedAt }: DraftSaved): void {
    this.version = version;
    if (this.ended || this.pending !== content) return;
    this.pending = null;
    this.port.buffer.drop();
    this.port.heard({ state: "saved", at: savedAt });
  }

  private async goesOn(error: unknown): Promise<boolean> {
    if (this.ended) return false;
    if (error instanceof Unreachable || error instanceof SignedOut) {
      this.port.heard({ state: error instanceof SignedOut ? "signedOut" : "away", at: null });
      await this.port.back();
      return true;
    }
    if (!(error instanceof ApiError)) throw error;
    if (error.problem["draft"]) {
      this.takeIn(error.problem["draft"] as Draft);
      return true;
    }
    if (error.status === 409) this.port.overtaken(error);
    const fault = error.status >= 500;
    this.port.heard({ state: fault ? "away" : "refused", at: null });
    if (fault) this.later(AFTER_FAULT_MS);
    return false;
  }

  private takeIn(other: Draft): void {
    const older = other.partVersion !== this.partVersion;
    const { content, clashes } = merged(this.pending!, older ? {} : other.content);
    this.version = other.version;
    this.pending = content;
    this.last = JSON.stringify(content);
    this.port.buffer.keep(this.write(content));
    const offer = { content: other.content, savedAt: other.savedAt, name: null, older };
    this.port.elsewhere(content, older || clashes.length > 0 ? offer : null);
  }
}

/** Counted work alone is nothing to keep. */
const isEmpty = ({ effort: _, ...kept }: DraftContent) => Object.keys(kept).length === 0;
