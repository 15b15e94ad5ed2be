import { html, nothing } from "lit";
import type { OrgApi } from "../api/client";
import { unreadableText } from "../api/server-words";
import type { Doc, Part } from "../api/types";
import { isBill } from "../review/document-type";
import { href } from "../route";
import { isUnfinished, isWaiting } from "../shared/part-state";
import { stateTag, typeTag } from "../shared/state";
import { words } from "../strings";
import { leastDone } from "./least-done";

const w = words.upload;

/** Whether the machine takes it for no bill, and nobody has said so or otherwise. */
export function isDoubted(part: Part): boolean {
  return part.state === "TO_REVIEW" && part.documentType !== null && !isBill(part.documentType);
}

/** State, kind and what is known of a bill. */
export function whatOf(part: Part) {
  return html`${stateTag(part.state)} ${typeTag(part.documentType)}
  ${isDoubted(part) ? html`<span class="warn reason" data-testid="doubted">${words.sending.perhapsNone}</span>` : nothing}
  ${part.reason ? html`<span class="bad reason" data-testid="reason">${unreadableText(part.reason)}</span>` : nothing}
  ${part.vendor ? html`<span class="muted reason">${[part.vendor, part.invoiceNumber].filter(Boolean).join(" · ")}</span>` : nothing}`;
}

/** The way to a bill that a person can open; nothing while it is read. */
export function wayTo(api: OrgApi, part: Part) {
  if (isUnfinished(part.state)) return html`<span class="spinner" aria-hidden="true"></span>`;
  const name = part.documentName;
  const [label, full] = isDoubted(part)
    ? [words.sending.decide, words.sending.decideFor(name)]
    : isWaiting(part.state)
      ? [w.review, words.sending.reviewFor(name)]
      : [w.open, words.sending.openFor(name)];
  return html`<a class="button quiet small" aria-label=${full} href=${href(api.org, "review", part.id)}>${label}</a>`;
}

/** A document in a line: the state of the bill that is furthest behind, and the way to it. */
export function furthestBehind(document: Doc): Part {
  const state = leastDone(document.parts);
  return document.parts.find((part) => part.state === state)!;
}
