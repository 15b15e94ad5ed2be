import { ApiError, SignedOut, Unreachable } from "../api/http";
import type { Announced, Arrived } from "../api/upload";

/** What sending needs of the server. */
export type Way = {
  announce(files: readonly Announced[]): Promise<Arrived[]>;
  send(key: string, offset: number, piece: Blob, progress: (sent: number) => void, stop: AbortSignal): Promise<Arrived>;
};

/** Why it does not go on just now. */
export type Hindrance = "offline" | "signed-out" | "fault" | "being-finished";

export type Sending = {
  /** How much of it arrived, as it grows. */
  arrived(bytes: number): void;
  /** Waits until it is worth another try; `tries` counts those that failed one after the other. */
  pause(hindrance: Hindrance, tries: number): Promise<void>;
};

/** The file cannot be read any more: it was changed, moved or deleted since it was chosen. */
export class FileGone extends Error {}

/** Small enough that no proxy minds, large enough that asking in between costs nothing. */
export const PIECE = 4 * 1024 * 1024;
/** What a proxy says while there is no server behind it. */
const RESTARTING = [502, 503, 504];
/** A server that answers with a fault so often will not take it. */
const MOST_FAULTS = 5;

/**
 * Sends a file from wherever the last piece ended until it is a document or an archive, through dropped connections,
 * restarted servers and expired sign-ins.
 *
 * @param known how much arrived; null when the server must be asked
 * @throws ApiError when the server does not take the file
 * @throws FileGone when the file cannot be read any more
 */
export async function sendInPieces(
  way: Way,
  file: Blob,
  what: Announced,
  known: number | null,
  sending: Sending,
  stop: AbortSignal,
): Promise<Arrived> {
  let offset = known;
  let tries = 0;
  let faults = 0;
  for (;;) {
    try {
      stop.throwIfAborted();
      let seen: Arrived;
      if (offset === null) {
        seen = (await way.announce([what]))[0]!;
      } else {
        const from = offset;
        const piece = file.slice(from, from + PIECE);
        seen = await way.send(what.key, from, piece, (sent) => sending.arrived(Math.min(from + sent, what.size)), stop);
        // Whole, and another server makes documents of it.
        if (!seen.finished && from === what.size) await sending.pause("being-finished", 1);
        tries = 0;
        faults = 0;
      }
      offset = seen.offset;
      sending.arrived(offset);
      if (seen.finished) return seen;
    } catch (error) {
      stop.throwIfAborted();
      const place = rightOffset(error);
      const hindrance = place === null ? hindranceOf(error) : null;
      if (place === null && hindrance === null) throw error;
      if (hindrance === "fault" || hindrance === null) faults++;
      if (faults > MOST_FAULTS) throw error;
      offset = place;
      if (hindrance === null) continue;
      // The browser says no more of a file that cannot be read than of a lost connection.
      if (!(await isReadable(file))) throw new FileGone();
      await sending.pause(hindrance, ++tries);
    }
  }
}

/** Where the server says that the next piece begins. */
function rightOffset(error: unknown): number | null {
  if (!(error instanceof ApiError) || error.status !== 409) return null;
  const offset = error.problem["offset"];
  return typeof offset === "number" ? offset : null;
}

/** Null when trying again is of no use. */
function hindranceOf(error: unknown): Hindrance | null {
  if (error instanceof Unreachable || (error instanceof ApiError && RESTARTING.includes(error.status))) return "offline";
  if (error instanceof SignedOut) return "signed-out";
  // 404: forgotten meanwhile; announced anew it begins again.
  return error instanceof ApiError && (error.status >= 500 || error.status === 404 || error.status === 429) ? "fault" : null;
}

async function isReadable(file: Blob): Promise<boolean> {
  try {
    await file.slice(0, 1).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}
