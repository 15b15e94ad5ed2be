import { html } from "lit";
import type { Called } from "../api/talk";
import { pieces } from "./comment-text";

/** A comment's text: who is called stands out, links lead out of here and say no more of where from. */
export function shownText(text: string, calls: Called[]) {
  return pieces(text, calls).map((piece) => {
    if ("link" in piece) return html`<a href=${piece.link} target="_blank" rel="noopener noreferrer nofollow">${piece.text}</a>`;
    return "person" in piece ? html`<span class="called" title=${`@${piece.person}`}>@${piece.text}</span>` : piece.text;
  });
}
