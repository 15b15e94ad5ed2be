import { html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { Reach } from "../api/connection";
import { connection } from "../api/http";
import { lastPlace } from "../route";
import { Element } from "../shared/element";
import { words } from "../strings";

const w = words.keeping;

/** All tabs hear who signed in. */
export const SESSION = new BroadcastChannel("billwright.session");

const WINDOW = "window=sign-in";

/** This window was opened to sign in, and nothing else is to be done in it. */
export const isForSignIn = () => location.search.includes(WINDOW);

/** Says calmly that the server cannot be reached, or that one has to sign in again; nothing is lost meanwhile. */
@customElement("bw-line")
export class Line extends Element {
  @property({ attribute: false }) reach: Reach = "up";
  /** Where the person typed last, to go on there. */
  private field: HTMLElement | null = null;
  private hadFocus = false;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener("focusin", this.remember);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener("focusin", this.remember);
  }

  private readonly remember = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement && target.matches("input, textarea, select")) this.field = target;
  };

  override willUpdate(): void {
    this.hadFocus = this.contains(document.activeElement);
  }

  /** The button that was pressed here goes, and the focus with it. */
  override updated(): void {
    if (!this.hadFocus || this.contains(document.activeElement)) return;
    const place = this.field?.isConnected ? this.field : document.getElementById("main");
    place?.focus();
  }

  override render() {
    if (this.reach === "away") {
      return html`<p class="banner warn" role="status" data-testid="away">
        <span>${w.away}</span>
        <button class="quiet small" @click=${() => connection.hurry()}>${w.tryNow}</button>
      </p>`;
    }
    if (this.reach === "up") return nothing;
    return html`<div class="banner bad" role="alert" data-testid="signed-out">
      <span><b>${words.errors.signedOut}</b> ${words.errors.signedOutDetail}</span>
      <button class="primary" data-testid="sign-in-window" @click=${() => this.signIn()}>${w.signInWindow}</button>
      <a class="button quiet" data-testid="sign-in-here" href="/" @click=${() => lastPlace.keep()}>${w.signInHere}</a>
    </div>`;
  }

  private signIn(): void {
    window.open(`/?${WINDOW}`, "billwright-sign-in", "popup,width=520,height=680");
  }
}
