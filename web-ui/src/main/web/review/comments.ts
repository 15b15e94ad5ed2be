import { html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { OrgApi } from "../api/client";
import { SignedOut } from "../api/http";
import type { Comment } from "../api/talk";
import { Live } from "../live/live";
import { ask } from "../shared/ask";
import { Element } from "../shared/element";
import { say } from "../shared/toast";
import { words } from "../strings";
import { showFullMoment, showMoment } from "../values/moments";
import "./comment-box";
import type { CommentBox } from "./comment-box";
import { shownText } from "./shown-comment";

const w = words.comments;

/** Fired on `window` when this person has read what called them: the top bar counts anew. */
export const READ = "bw-comments-read";

/** What people say about a bill, and a box to say something oneself. Fires `count` with how many there are. */
@customElement("bw-comments")
export class Comments extends Element {
  @property({ attribute: false }) api!: OrgApi;
  @property({ attribute: false }) partId = "";
  @state() private comments: Comment[] | null = null;
  @state() private problem: string | null = null;
  @state() private changing: string | null = null;
  private shownPart = "";
  private readonly live = new Live(
    this,
    () => this.load(),
    (event) => event.name === "comment" && event.part === this.partId,
  );

  override willUpdate(): void {
    if (this.partId === this.shownPart) return;
    this.shownPart = this.partId;
    this.comments = this.changing = null;
    this.live.start(this.api.live);
  }

  focusBox(): void {
    this.querySelector<CommentBox>("bw-comment-box.new")?.focusText();
  }

  private async load(): Promise<void> {
    const part = this.partId;
    try {
      const { items } = await this.api.talk.comments(part);
      if (part !== this.partId) return;
      const more = items.length > (this.comments?.length ?? 0);
      this.comments = items;
      this.problem = null;
      this.emit("count", items.length);
      if (more) await this.read(part);
    } catch (error) {
      this.problem = (error as Error).message;
    }
  }

  /** What is shown is read; the last one is in sight. */
  private async read(part: string): Promise<void> {
    await this.updateComplete;
    this.querySelector(".thread")?.lastElementChild?.scrollIntoView({ block: "nearest" });
    await this.api.talk.readOn(part);
    window.dispatchEvent(new CustomEvent(READ));
  }

  private async doing(what: () => Promise<unknown>): Promise<boolean> {
    try {
      await what();
    } catch (error) {
      if (!(error instanceof SignedOut)) say((error as Error).message, "bad");
      return false;
    }
    this.changing = null;
    await this.load();
    return true;
  }

  private async takeBack(comment: Comment): Promise<void> {
    if (await ask(w.removeAsk, w.removeDetail, w.remove)) {
      await this.doing(() => this.api.talk.remove(this.partId, comment.id));
    }
  }

  override render() {
    return html`<div class="comments" data-testid="comments">
      ${this.problem ? html`<p class="banner bad" role="alert">${this.problem}</p>` : nothing}
      <ol class="thread" aria-live="polite" aria-label=${w.title} tabindex="0">
        ${repeat(
          this.comments ?? [],
          (one) => one.id,
          (one) => this.comment(one),
        )}
      </ol>
      ${this.comments?.length === 0 ? html`<p class="muted empty">${w.none}</p>` : nothing}
      <bw-comment-box
        class="new"
        .api=${this.api}
        .partId=${this.partId}
        .send=${(text: string) => this.doing(() => this.api.talk.write(this.partId, text))}
      ></bw-comment-box>
    </div>`;
  }

  private comment(one: Comment) {
    if (this.changing === one.id) {
      return html`<li>
        <bw-comment-box
          .api=${this.api}
          .partId=${this.partId}
          .first=${one.text}
          .send=${(text: string) => this.doing(() => this.api.talk.change(this.partId, one.id, text))}
          @leave=${(event: Event) => {
            event.stopPropagation();
            this.changing = null;
          }}
        ></bw-comment-box>
      </li>`;
    }
    return html`<li class="comment ${one.yours ? "yours" : ""}" data-testid="comment">
      <div class="row small">
        <b>${one.yours ? w.you : one.byName}</b>
        <time class="muted" datetime=${one.at} title=${showFullMoment(one.at)}>${showMoment(one.at)}</time>
        ${one.changedAt ? html`<span class="muted" title=${showFullMoment(one.changedAt)}>${w.changed}</span>` : nothing}
        <span class="grow"></span>
        ${one.yours
          ? html`<button class="link" data-testid="change-comment" @click=${() => (this.changing = one.id)}>${w.change}</button>
              <button class="link" data-testid="remove-comment" @click=${() => void this.takeBack(one)}>${w.remove}</button>`
          : nothing}
      </div>
      <p class="said">${shownText(one.text, one.calls)}</p>
      ${this.calls(one)}
    </li>`;
  }

  private calls({ calls }: Comment) {
    const names = (read: boolean) => calls.filter((one) => (one.readAt !== null) === read).map((one) => one.name);
    const [seen, not] = [names(true), names(false)];
    return html`${seen.length > 0 ? html`<span class="muted small">✓ ${w.seenBy(seen.join(", "))}</span>` : nothing}
    ${not.length > 0 ? html`<span class="muted small">${w.notSeen(not.join(", "))}</span>` : nothing}`;
  }
}
