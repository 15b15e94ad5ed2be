import { html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { unreadableText } from "../api/server-words";
import type { Part } from "../api/types";
import { href } from "../route";
import { confidenceChip } from "../shared/confidence";
import { Element } from "../shared/element";
import { focusRests } from "../shared/focus";
import { press } from "../shared/keys";
import { stateTag, typeTag } from "../shared/state";
import { words } from "../strings";
import { showAmount } from "../values/amounts";
import { showDate } from "../values/dates";
import { showFullMoment, showMoment } from "../values/moments";
import { billTableKeys, type BillTableKeys } from "./queue-keys";

const w = words.queue;

/** One line per bill. Arrow keys move along the lines, Enter opens: fires `open-bill` with its id. */
@customElement("bw-bill-table")
export class BillTable extends Element implements BillTableKeys {
  @property({ attribute: false }) bills: Part[] = [];
  @property({ attribute: false }) org = "";
  @property({ attribute: false }) locale = "en";
  private opened = false;

  override updated(): void {
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
    links[Math.max(0, Math.min(links.length - 1, at + by))]?.focus();
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
          <th scope="col" class="nowrap">${w.needs}</th>
          <th scope="col" class="when">${w.uploaded}</th>
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
    const open = () => this.emit("open-bill", bill.id);
    return html`<tr
      data-testid="queue-row"
      data-part=${bill.id}
      data-state=${bill.state}
      data-name=${bill.documentName}
      @click=${open}
    >
      <td class="name">
        <a class="open" href=${href(this.org, "review", bill.id)} @click=${(event: Event) => event.stopPropagation()}>
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
      <td class="muted nowrap">${bill.state === "TO_REVIEW" ? w.needsCount(bill.needs) : nothing}</td>
      <td class="muted nowrap when" title=${showFullMoment(bill.uploadedAt)}>${showMoment(bill.uploadedAt)}</td>
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
    if (bill.state === "CONFIRMED") return bill.confirmedBy ?? "";
    if (bill.reason) return html`<span class="bad">${unreadableText(bill.reason)}</span>`;
    return bill.takenBy ? html`<span class="taken">${w.heldBy(bill.takenBy.name)}</span>` : "";
  }
}
