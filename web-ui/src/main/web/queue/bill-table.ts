import { html, nothing, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { unreadableText } from "../api/server-words";
import type { Part } from "../api/types";
import { go, href } from "../route";
import { confidenceChip } from "../shared/confidence";
import { Element } from "../shared/element";
import { focusRests } from "../shared/focus";
import { press } from "../shared/keys";
import { isWaiting } from "../shared/part-state";
import { stateTag, typeTag } from "../shared/state";
import { words } from "../strings";
import { showAmount } from "../values/amounts";
import { showDate } from "../values/dates";
import { showAge, showFullMoment, showMoment } from "../values/moments";
import { billTableKeys, type BillTableKeys } from "./queue-keys";
import { warningsOf } from "./warnings";

const w = words.queue;

/** One line per bill. Arrow keys move along the lines, Enter opens. Fires `turn` for another page. */
@customElement("bw-bill-table")
export class BillTable extends Element implements BillTableKeys {
  @property({ attribute: false }) bills: Part[] = [];
  @property({ attribute: false }) org = "";
  @property({ attribute: false }) locale = "en";
  @property({ attribute: false }) user = "";
  /** The view that the bills are from, for the way on from them. */
  @property({ attribute: false }) query = "";
  /** Whether there are pages before and after this one. */
  @property({ attribute: false }) isBefore = false;
  @property({ attribute: false }) isAfter = false;
  private awaited: "first" | "last" | null = null;
  private opened = false;

  override updated(changed: PropertyValues<this>): void {
    if (this.awaited && changed.has("bills")) {
      this.end(this.awaited);
      this.awaited = null;
    }
    if (this.opened) return;
    this.opened = true;
    // The first bill has the focus on arrival, so that Enter starts the day.
    if (focusRests()) this.links()[0]?.focus();
  }

  private links(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>("tbody a.open")];
  }

  move(by: number): void {
    const links = this.links();
    const at = links.indexOf(document.activeElement as HTMLElement);
    const to = at + by;
    if (to >= links.length && this.isAfter) this.turn(1);
    else if (to < 0 && this.isBefore) this.turn(-1, "last");
    else links[Math.max(0, Math.min(links.length - 1, to))]?.focus();
  }

  end(which: "first" | "last"): void {
    const links = this.links();
    (which === "first" ? links[0] : links.at(-1))?.focus();
  }

  /** The same on the page that is loading. */
  endOfNext(which: "first" | "last"): void {
    this.awaited = which;
  }

  /** Where there is no further page, to its end. */
  turn(by: number, to: "first" | "last" = "first"): void {
    if (by > 0 ? this.isAfter : this.isBefore) {
      this.endOfNext(to);
      this.emit("turn", by);
    } else this.end(by > 0 ? "last" : "first");
  }

  override render() {
    return html`<table class="list bills" @keydown=${(event: KeyboardEvent) => press(event, billTableKeys, this)} data-testid="queue">
      <caption class="hidden">${w.table}</caption>
      <thead>
        <tr>
          <th scope="col">${w.vendor}</th>
          <th scope="col">${w.number}</th>
          <th scope="col">${w.date}</th>
          <th scope="col" class="number">${w.total}</th>
          <th scope="col">${w.confidence}</th>
          <th scope="col" class="warned">${w.needs}</th>
          <th scope="col" class="when">${this.aged ? w.waits : w.uploaded}</th>
          <th scope="col">${w.who}</th>
        </tr>
      </thead>
      <tbody>
        ${repeat(
          this.bills,
          (bill) => bill.id,
          (bill) => this.row(bill),
        )}
      </tbody>
    </table>`;
  }

  private row(bill: Part) {
    const to = href(this.org, "review", bill.id, this.query);
    const waits = isWaiting(bill.state);
    return html`<tr
      class=${this.heldByOther(bill) ? "held" : nothing}
      data-testid="queue-row"
      data-part=${bill.id}
      data-state=${bill.state}
      data-name=${bill.documentName}
      @click=${() => go(to)}
    >
      <td class="name">
        <a class="open" href=${to} @click=${(event: Event) => event.stopPropagation()}>
          ${bill.vendor ?? html`<i>${w.noVendor}</i>`}
        </a>
        ${this.isOneOfSeveral(bill)
          ? html`<span class="muted part" data-testid="queue-pages">${w.pages(bill.firstPage, bill.lastPage)}</span>`
          : nothing}
        ${typeTag(bill.documentType)}
        <span class="muted file" title=${bill.documentName}>${bill.documentName}</span>
      </td>
      <td class="ids">${bill.invoiceNumber ?? "–"}</td>
      <td class="nowrap">${bill.invoiceDate ? showDate(bill.invoiceDate, this.locale) : "–"}</td>
      <td class="number">
        ${bill.total ? html`${showAmount(bill.total, this.locale)} <span class="muted">${bill.currency}</span>` : "–"}
      </td>
      <td>${bill.state === "TO_REVIEW" ? confidenceChip(bill.confidence) : stateTag(bill.state)}</td>
      <td class="warned">${this.warnings(bill)}</td>
      <td class="muted nowrap when" title=${showFullMoment(bill.uploadedAt)}>
        ${waits ? showAge(bill.uploadedAt, new Date()) : showMoment(bill.uploadedAt)}
      </td>
      <td class="muted">${this.who(bill)}</td>
    </tr>`;
  }

  /** Its document holds more bills than this, as far as the list shows. */
  private isOneOfSeveral(bill: Part): boolean {
    return (
      bill.firstPage > 1 || this.bills.some((other) => other.documentId === bill.documentId && other.id !== bill.id)
    );
  }

  private who(bill: Part) {
    if (bill.state === "CONFIRMED") return bill.confirmedByName ?? "";
    if (bill.reason) return html`<span class="bad">${unreadableText(bill.reason)}</span>`;
    if (!bill.takenBy) return "";
    const mine = bill.takenBy.username === this.user;
    return html`<span class="taken" title=${mine ? nothing : bill.takenBy.name} data-testid="held-by"
      ><span aria-hidden="true">${mine ? "●" : "◉"}</span> ${mine ? w.heldByMe : w.heldBy(bill.takenBy.name)}</span
    >`;
  }

  private warnings(bill: Part) {
    const found = warningsOf(bill, new Date());
    if (found.length === 0) return nothing;
    return html`<ul class="warnings">
      ${found.map(
        ({ name, text }) => html`<li data-warning=${name}><span aria-hidden="true">${name === "needs" ? "✎" : "⚠"}</span> ${text}</li>`,
      )}
    </ul>`;
  }

  private heldByOther(bill: Part): boolean {
    return bill.takenBy !== null && bill.takenBy.username !== this.user;
  }

  /** Bills that wait for a person are told by how long. */
  private get aged(): boolean {
    return this.bills.every((bill) => isWaiting(bill.state));
  }
}
