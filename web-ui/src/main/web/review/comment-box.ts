import { html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import type { OrgApi } from "../api/client";
import type { Person } from "../api/talk";
import { Element } from "../shared/element";
import { keyHint } from "../shared/key-hint";
import { press } from "../shared/keys";
import { words } from "../strings";
import { commentDraft } from "./comment-draft";
import { commentKeys, type CommentKeys } from "./comment-keys";
import { callAt, offered, withCall } from "./comment-text";

const w = words.comments;
let boxes = 0;

/** Where a comment is written; `@` offers colleagues. A new one is kept while it is typed. Fires `leave` on Escape. */
@customElement("bw-comment-box")
export class CommentBox extends Element implements CommentKeys {
  @property({ attribute: false }) api!: OrgApi;
  @property({ attribute: false }) partId = "";
  /** What stood there before; null for a new comment. */
  @property({ attribute: false }) first: string | null = null;
  /** Whether it went out. */
  @property({ attribute: false }) send!: (text: string) => Promise<boolean>;
  @state() private text = "";
  @state() private sought: { at: number; sought: string } | null = null;
  @state() private chosen = 0;
  @state() private people: Person[] | null = null;
  @state() private busy = false;
  private readonly box = `comment-box-${++boxes}`;

  override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has("partId")) return;
    this.text = this.first ?? commentDraft.find(this.partId);
    this.people = this.sought = null;
  }

  override firstUpdated(): void {
    if (this.first !== null) this.focusText();
  }

  private get area(): HTMLTextAreaElement {
    return this.querySelector("textarea")!;
  }

  focusText(): void {
    this.area.focus();
    this.area.setSelectionRange(this.text.length, this.text.length);
  }

  private typed(): void {
    this.text = this.area.value;
    if (this.first === null) commentDraft.keep(this.partId, this.text);
    this.look();
  }

  /** Whether a call is being typed where the caret is. */
  private look(): void {
    const before = this.sought;
    this.sought = callAt(this.area.value, this.area.selectionStart);
    if (this.sought?.sought !== before?.sought) this.chosen = 0;
    if (this.sought && !this.people) void this.findPeople();
  }

  private async findPeople(): Promise<void> {
    const answer = await this.api.talk.people(this.partId).catch(() => null);
    if (answer) this.people = answer.people;
  }

  private get offers(): Person[] {
    return this.sought ? offered(this.people ?? [], this.sought.sought) : [];
  }

  get offering(): boolean {
    return this.offers.length > 0;
  }

  move(by: number): void {
    this.chosen = (this.chosen + by + this.offers.length) % this.offers.length;
  }

  async take(person = this.offers[this.chosen]): Promise<void> {
    if (!person || !this.sought) return;
    const { text, caret } = withCall(this.text, this.area.selectionStart, this.sought.at, person.username);
    this.text = text;
    this.sought = null;
    if (this.first === null) commentDraft.keep(this.partId, text);
    await this.updateComplete;
    this.area.focus();
    this.area.setSelectionRange(caret, caret);
  }

  escape(): void {
    if (this.sought) this.sought = null;
    else this.emit("leave", null);
  }

  async submit(): Promise<void> {
    const text = this.text.trim();
    if (!text || this.busy) return;
    this.busy = true;
    const sent = await this.send(text);
    this.busy = false;
    if (!sent || this.first !== null) return;
    commentDraft.drop(this.partId);
    this.text = "";
    await this.updateComplete;
    this.area.focus();
  }

  override render() {
    const offers = this.offers;
    const { box } = this;
    return html`<form
      class="comment-box"
      @submit=${(event: Event) => {
        event.preventDefault();
        void this.submit();
      }}
    >
      <textarea
        data-testid="comment-text"
        rows="3"
        maxlength="4000"
        aria-label=${w.write}
        aria-autocomplete="list"
        aria-haspopup="listbox"
        aria-controls="${box}-people"
        aria-activedescendant=${offers.length > 0 ? `${box}-${this.chosen}` : nothing}
        placeholder=${w.hint}
        .value=${live(this.text)}
        @input=${this.typed}
        @click=${this.look}
        @keydown=${(event: KeyboardEvent) => press(event, commentKeys, this)}
        @keyup=${(event: KeyboardEvent) => event.key.startsWith("Arrow") && !this.offering && this.look()}
        @blur=${() => (this.sought = null)}
      ></textarea>
      <ul id="${box}-people" class="people" role="listbox" aria-label=${w.people} ?hidden=${offers.length === 0}>
        ${offers.map(
          (one, index) => html`<li
            id="${box}-${index}"
            role="option"
            data-testid="person-${one.username}"
            aria-selected=${index === this.chosen ? "true" : "false"}
            @mousedown=${(event: Event) => {
              event.preventDefault();
              void this.take(one);
            }}
          >
            <b>${one.name}</b> <span class="muted">@${one.username}</span>
          </li>`,
        )}
      </ul>
      <div class="row">
        <span class="muted small" role="status">${this.nobody() ? w.nobody : nothing}</span>
        <span class="grow"></span>
        ${this.first === null
          ? nothing
          : html`<button type="button" class="quiet small" @click=${() => this.emit("leave", null)}>${words.cancel}</button>`}
        <button class="primary small" data-testid="send-comment" ?disabled=${this.busy || this.text.trim() === ""}>
          ${this.first === null ? w.send : w.save} ${keyHint(commentKeys.keys.send)}
        </button>
      </div>
    </form>`;
  }

  private nobody(): boolean {
    return this.sought !== null && this.sought.sought !== "" && this.people !== null && this.offers.length === 0;
  }
}
