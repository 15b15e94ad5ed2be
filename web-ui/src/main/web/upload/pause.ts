import { SIGNED_IN } from "../api/http";

const LONGEST_SECONDS = 30;

/** Doubles with each failed try. */
export function secondsBefore(tries: number): number {
  return Math.min(LONGEST_SECONDS, 2 ** Math.max(0, tries - 1));
}

/**
 * Counts down in sight. Ends at once when the browser is online again, when somebody signed in, when the person comes
 * back to this tab, or when it is no longer wanted.
 */
export async function pause(seconds: number, tell: (left: number) => void, stop: AbortSignal): Promise<void> {
  const over = new AbortController();
  const end = (): void => over.abort();
  const seen = (): void => {
    if (!document.hidden) end();
  };
  window.addEventListener("online", end, { signal: over.signal });
  window.addEventListener(SIGNED_IN, end, { signal: over.signal });
  document.addEventListener("visibilitychange", seen, { signal: over.signal });
  stop.addEventListener("abort", end, { signal: over.signal });
  for (let left = seconds; left > 0 && !over.signal.aborted && !stop.aborted; left--) {
    tell(left);
    await new Promise<void>((resolve) => {
      const timer = window.setTimeout(resolve, 1000);
      over.signal.addEventListener("abort", () => {
        window.clearTimeout(timer);
        resolve();
      });
    });
  }
  over.abort();
}
