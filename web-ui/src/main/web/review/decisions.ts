import type { OrgApi } from "../api/client";
import { ApiError, SignedOut, overtakenBy } from "../api/http";
import { objectionText } from "../api/server-words";
import type { Warning } from "../api/talk";
import type { CurrentBill, Decided } from "../api/types";
import { go, href } from "../route";
import { offer, say } from "../shared/toast";
import { words } from "../strings";
import { reviewKeys, type ReviewKeys } from "./review-keys";

const w = words.review;

/** What the server held against a decision. */
export type Refusal = {
  /** Another reviewer was first with this. */
  theirs: CurrentBill | null;
  objections: { field: string; message: string }[];
  /** What the confirmation did not say to have seen. */
  unseen: Warning[];
  /** To say; null where it is said elsewhere. */
  text: string | null;
};

export function refusal(error: Error): Refusal {
  const theirs = overtakenBy<CurrentBill>(error);
  const errors: unknown = error instanceof ApiError ? error.problem["errors"] : null;
  const objections = Array.isArray(errors) ? (errors as Refusal["objections"]).map(inWords) : [];
  const warnings: unknown = error instanceof ApiError ? error.problem["warnings"] : null;
  const unseen = Array.isArray(warnings) ? (warnings as Warning[]) : [];
  // The shell says that the session is over, and stays until it is not.
  const saidElsewhere = theirs !== null || unseen.length > 0 || error instanceof SignedOut;
  return { theirs, objections, unseen, text: saidElsewhere ? null : error.message };
}

const inWords = ({ field, message }: Refusal["objections"][number]) => ({ field, message: objectionText(message) });

/** Right after a decision: one key opens the bill again, from wherever the reviewer has gone meanwhile. */
export function offerUndo(api: OrgApi, { id, version, next }: Decided, done: string): void {
  const run = async () => {
    try {
      await api.reopen(id, version, words.reopening.undone);
      go(href(api.org, "review", id));
    } catch (error) {
      sayRefused(error as Error);
    }
  };
  offer(next ? done : `${done}. ${w.queueEmpty}`, { label: words.desk.undo, keys: reviewKeys.keys.undo.keys[0]!, run, when: nothingNearer });
}

/** An admin's word on whether new models may get the bill wrong. */
export async function keepRight(api: OrgApi, part: string, mustStayRight: boolean): Promise<void> {
  try {
    await api.guard(part, mustStayRight);
    say(mustStayRight ? w.staysRight : w.staysRightNoMore);
  } catch (error) {
    sayRefused(error as Error);
  }
}

function sayRefused(error: Error): void {
  const { text } = refusal(error);
  if (text) say(text, "bad");
}

/** An edit of the bill that is open by now is taken back before the last bill's confirmation. */
function nothingNearer(): boolean {
  const desk = document.querySelector<HTMLElement & Pick<ReviewKeys, "can">>("bw-desk");
  return !desk?.can.undo;
}
