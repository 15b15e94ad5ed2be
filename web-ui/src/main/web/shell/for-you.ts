import { html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Call } from "../api/talk";
import { Live } from "../live/live";
import { READ } from "../review/comments";
import { shownText } from "../review/shown-comment";
import { hrefToComments } from "../route";
import { OrgElement } from "../shared/org-element";
import { words } from "../strings";
import { showFullMoment, showMoment } from "../values/moments";

const w = words.forYou;
const SHOWN = 20;

/** The comments that call this person: how many are unread, and a list that leads to them. Fires `discuss` for whoever has no review screen. */
@customElement("bw-for-you")
export class ForYou extends OrgElement {
  /** Has the review screen. */
  @property({ type: Boolean }) reviewer = false;
  @state() private calls: Call[] = [];
  @state() private unread = 0;
  @state() private open = false;
  private readonly live = new Live(
    this,
    () => this.load(),
    (event) => event.name === "comment",
    () => 30_000,
  );
  private readonly again = (): void => this.live.now();

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener(READ, this.again);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener(READ, this.again);
  }

  protected override enter(): void {
    this.calls = [];
    this.unread = 0;
    this.live.start(this.api.live);
  }

  private async load(): Promise<void> {
    const { api } = this;
    const answer = await api.talk.forYou(SHOWN).catch(() => null);
    if (!answer || api !== this.api) return;
    this.calls = answer.items;
    this.unread = answer.unread;
  }

  async show(): Promise<void> {
    this.list.togglePopover();
    await this.updateComplete;
    this.list.querySelector<HTMLElement>(".call")?.focus();
  }

  private get list(): HTMLElement {
    return this.querySelector<HTMLElement>("#for-you-list")!;
  }

  private async readAll(): Promise<void> {
    await this.api.talk.readAll().catch(() => undefined);
    this.live.now();
  }

  private key(event: KeyboardEvent): void {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const items = [...this.list.querySelectorAll<HTMLElement>("li > a, li > button")];
    const at = items.indexOf(document.activeElement as HTMLElement);
    items[(at + by + items.length) % items.length]?.focus();
  }

  override render() {
    return html`<button
        class="icon for-you ${this.unread > 0 ? "unread" : ""}"
        data-testid="for-you"
        popovertarget="for-you-list"
        aria-expanded=${this.open ? "true" : "false"}
        aria-label=${w.button(this.unread)}
        title=${w.button(this.unread)}
      >
        <span aria-hidden="true">@</span>
        ${this.unread > 0 ? html`<span class="badge" aria-hidden="true" data-testid="for-you-unread">${this.unread}</span>` : nothing}
      </button>
      <div
        id="for-you-list"
        class="for-you-list"
        popover
        role="dialog"
        aria-label=${w.title}
        data-testid="for-you-list"
        @toggle=${(event: ToggleEvent) => (this.open = event.newState === "open")}
        @keydown=${this.key}
      >
        <div class="row">
          <h2>${w.title}</h2>
          <span class="grow"></span>
          ${this.unread > 0
            ? html`<button class="quiet small" data-testid="read-all" @click=${() => void this.readAll()}>${w.readAll}</button>`
            : nothing}
        </div>
        ${this.calls.length === 0
          ? html`<p class="muted">${w.none}</p>`
          : html`<ul>
              ${this.calls.map((call) => html`<li>${this.way(call)}</li>`)}
            </ul>`}
      </div>`;
  }

  private way(call: Call) {
    const leave = () => this.list.hidePopover();
    if (this.reviewer) {
      return html`<a class="call" data-testid="for-you-item" href=${hrefToComments(this.api.org, call.bill.id)} @click=${leave}>${this.told(call)}</a>`;
    }
    const discuss = () => {
      leave();
      this.emit("discuss", call.bill.id);
    };
    return html`<button class="call" data-testid="for-you-item" @click=${discuss}>${this.told(call)}</button>`;
  }

  private told({ text, byName, at, readAt, bill }: Call) {
    const name = [bill.vendor, bill.invoiceNumber].filter(Boolean).join(" · ") || bill.documentName;
    return html`<span class="row small">
        <b class="nowrap">${byName}</b> <span class="muted bill">${w.on(name)}</span>
        <span class="grow"></span>
        ${readAt ? nothing : html`<span class="new">${w.unread}</span>`}
        <time class="muted nowrap" datetime=${at} title=${showFullMoment(at)}>${showMoment(at)}</time>
      </span>
      <span class="said">${shownText(text.replace(/https?:\/\//g, ""), [])}</span>`;
  }
}
