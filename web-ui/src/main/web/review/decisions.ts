import type { OrgApi } from "../api/client";
import { ApiError, SignedOut, overtakenBy } from "../api/http";
import type { CurrentBill, Decided } from "../api/types";
import { go, href } from "../route";
import { offer, say } from "../shared/toast";
import { words } from "../strings";
import { reviewKeys } from "./review-keys";

/** What the server held against a decision. */
export type Refusal = {
  /** Another reviewer was first with this. */
  theirs: CurrentBill | null;
  objections: { field: string; message: string }[];
  /** To say; null where it is said elsewhere. */
  text: string | null;
};

export function refusal(error: Error): Refusal {
  const theirs = overtakenBy<CurrentBill>(error);
  const errors: unknown = error instanceof ApiError ? error.problem["errors"] : null;
  const objections = Array.isArray(errors) ? (errors as Refusal["objections"]) : [];
  // The shell says that the session is over, and stays until it is not.
  const saidElsewhere = theirs !== null || error instanceof SignedOut;
  return { theirs, objections, text: saidElsewhere ? null : error.message };
}

/** Right after a decision: one key opens the bill again, from wherever the reviewer has gone meanwhile. */
export function offerUndo(api: OrgApi, { id, version }: Decided, done: string): void {
  const run = async () => {
    try {
      await api.reopen(id, version);
      go(href(api.org, "review", id));
    } catch (error) {
      const { text } = refusal(error as Error);
      if (text) say(text, "bad");
    }
  };
  offer(done, { label: words.desk.undo, keys: reviewKeys.keys.undo.keys[0]!, run });
}
