/** Fired on `window` before signing out; whoever has something to bring home adds a promise. */
export const LEAVING = "bw-leaving";
export type Leaving = CustomEvent<Promise<unknown>[]>;

const LONGEST_MS = 2_000;

/** Done when everybody brought home what they had, or after a moment. */
export async function everythingBroughtHome(): Promise<void> {
  const promises: Promise<unknown>[] = [];
  window.dispatchEvent(new CustomEvent(LEAVING, { detail: promises }));
  await Promise.race([Promise.allSettled(promises), new Promise((done) => window.setTimeout(done, LONGEST_MS))]);
}
