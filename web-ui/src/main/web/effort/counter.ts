import type { Counted } from "../api/types";

/** A longer pause counts as this long: one may read the page without touching anything, but not for ever. */
export const LONGEST_PAUSE_MS = 30_000;

/** Keys that do nothing by themselves. */
const MODIFIERS = new Set(["Shift", "Control", "Alt", "AltGraph", "Meta", "CapsLock"]);

/** Counts the work on one bill. Times are milliseconds of any clock that only goes forward. */
export class EffortCounter {
  private keystrokes: number;
  private milliseconds: number;
  private pointer: boolean;
  private last: number | null;

  /** @param before what was counted when the bill was open earlier */
  constructor(before: Counted | null, opened: number) {
    this.keystrokes = before?.keystrokes ?? 0;
    this.milliseconds = (before?.seconds ?? 0) * 1000;
    this.pointer = before?.pointer ?? false;
    this.last = opened;
  }

  /** A key that went down, one that is held down counts once. */
  key(key: string, repeated: boolean, at: number): void {
    this.sign(at);
    if (!repeated && !MODIFIERS.has(key)) this.keystrokes++;
  }

  /** A mouse, pen or finger went down. */
  pointed(at: number): void {
    this.sign(at);
    this.pointer = true;
  }

  /** Any other sign of a person. */
  sign(at: number): void {
    if (this.last !== null) this.milliseconds += Math.min(LONGEST_PAUSE_MS, Math.max(0, at - this.last));
    this.last = at;
  }

  /** The screen is out of sight; the clock stands until the next sign. */
  hidden(at: number): void {
    this.sign(at);
    this.last = null;
  }

  get counted(): Counted {
    return { keystrokes: this.keystrokes, seconds: Math.round(this.milliseconds / 100) / 10, pointer: this.pointer };
  }
}
