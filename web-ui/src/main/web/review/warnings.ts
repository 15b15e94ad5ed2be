import { html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { OrgApi } from "../api/client";
import { SignedOut } from "../api/http";
import type { ComparedValues, Warning } from "../api/talk";
import { href } from "../route";
import { Element } from "../shared/element";
import { ariaKeys, keyHint } from "../shared/key-hint";
import { say } from "../shared/toast";
import { words } from "../strings";
import type { BillEdits } from "./bill-edits";
import { comparedValues, sameValues } from "./compared-values";
import { reviewKeys } from "./review-keys";
import { accountsOf, detailOf, otherBill, titleOf } from "./warning-text";

const w = words.warnings;
const TYPING_MS = 350;

/**
 * What must not pass unseen about the bill as it is being typed: asked of the server, shown until each is acknowledged.
 * Fires `warnings` when there are others, or fewer to look at.
 */
@customElement("bw-warnings")
export class Warnings extends Element {
  @property({ attribute: false }) api!: OrgApi;
  @property({ attribute: false }) bill!: BillEdits;
  @property({ type: Boolean }) open = false;
  @state() private warnings: Warning[] = [];
  @state() private unasked = false;
  private asked: { part: string; values: ComparedValues } | null = null;
  private timer: number | undefined;

  /** Those that keep the bill from being confirmed. */
  get unseen(): Warning[] {
    return this.warnings.filter((one) => one.mustBeSeen && !one.seenByYou);
  }

  /** What a confirmation says to have seen. */
  get seen(): string[] {
    return this.warnings.filter((one) => one.seenByYou).map((one) => one.key);
  }

  override willUpdate(): void {
    const part = this.bill.review.id;
    const values = comparedValues(this.bill);
    if (!this.open) {
      this.asked = null;
      if (this.warnings.length > 0) this.warnings = [];
      return;
    }
    if (this.asked?.part === part && sameValues(this.asked.values, values)) return;
    const another = this.asked?.part !== part;
    if (another) this.warnings = [];
    this.asked = { part, values };
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.ask(), another ? 0 : TYPING_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearTimeout(this.timer);
  }

  private async ask(): Promise<void> {
    const asked = this.asked;
    if (!asked) return;
    try {
      const { warnings } = await this.api.talk.warnings(asked.part, asked.values);
      if (asked === this.asked) this.got(warnings);
    } catch (error) {
      this.unasked = asked === this.asked && !(error instanceof SignedOut);
    }
  }

  private got(warnings: Warning[]): void {
    this.warnings = warnings;
    this.unasked = false;
    this.emit("warnings", this.unseen.length);
  }

  /** Those for which the server refused a confirmation: they are looked at now. */
  async refused(warnings: Warning[]): Promise<void> {
    const others = this.warnings.filter((one) => !warnings.some((two) => two.key === one.key));
    this.got([...warnings, ...others]);
    await this.updateComplete;
    say(w.lookFirst(this.unseen.length), "bad");
    this.look();
  }

  /** Leads to the first that has not been seen. */
  look(): boolean {
    const button = this.querySelector<HTMLElement>("button.see");
    button?.focus();
    return button !== null;
  }

  private async see(warning: Warning): Promise<void> {
    const { id } = this.bill.review;
    const asked = this.asked;
    try {
      const { warnings } = await this.api.talk.seen(id, comparedValues(this.bill), [warning.key]);
      if (asked !== this.asked) return;
      this.got(warnings);
      await this.updateComplete;
      if (!this.look()) document.querySelector<HTMLElement>("button.confirm")?.focus();
    } catch (error) {
      if (!(error instanceof SignedOut)) say((error as Error).message, "bad");
    }
  }

  override render() {
    if (this.warnings.length === 0) return this.unasked ? html`<p class="banner" role="status">${w.unchecked}</p>` : nothing;
    return html`<section class="bill-warnings" aria-label=${w.title} role="group" data-testid="warnings">
      <ul aria-live="polite">
        ${this.warnings.map((one) => this.line(one))}
      </ul>
    </section>`;
  }

  private line(warning: Warning) {
    const title = titleOf(warning);
    const toSee = warning.mustBeSeen && !warning.seenByYou;
    return html`<li class="warning ${toSee ? "unseen" : ""}" data-testid="warning-${warning.kind}" data-key=${warning.key}>
      <span class="sign" aria-hidden="true">${warning.mustBeSeen ? "!" : "i"}</span>
      <div class="what">
        <b>${title}</b>
        ${warning.duplicate ? html`<span>${otherBill(warning.duplicate, this.bill.review.locale)}</span>` : nothing}
        <span class="muted">${detailOf(warning)}</span>
        ${accountsOf(warning, this.bill.review.locale).map(
          (one) => html`<span class="account"><b class="nowrap">${one.account}</b> <span class="muted">${one.about}</span></span>`,
        )}
        ${warning.seen.length > 0
          ? html`<span class="good small" data-testid="warning-seen">✓ ${w.seenBy(warning.seen.map((one) => one.byName).join(", "))}</span>`
          : nothing}
      </div>
      ${warning.duplicate
        ? html`<a
            class="button quiet small"
            target="_blank"
            rel="noopener"
            data-testid="open-duplicate"
            title=${w.newTab}
            href=${href(this.api.org, "review", warning.duplicate.part)}
            >${w.openOther} <span aria-hidden="true">↗</span></a
          >`
        : nothing}
      ${toSee
        ? html`<span data-place=${warning === this.unseen[0] ? "warning" : nothing}
            ><button
            class="see small"
            data-testid="see-warning"
            aria-label=${w.seeAlso(title)}
            aria-keyshortcuts=${ariaKeys(reviewKeys.keys.warning)}
            @click=${() => void this.see(warning)}
          >
            ${w.see} ${keyHint({ keys: ["Enter"] })}
            </button></span
          >`
        : nothing}
    </li>`;
  }
}
