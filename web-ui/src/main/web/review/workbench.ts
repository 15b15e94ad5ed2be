import { html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { OrgApi } from "../api/client";
import type { CodingKind, ListEntry } from "../api/types";
import { href } from "../route";
import { sureness } from "../shared/sureness";
import { Element } from "../shared/element";
import "../page/divider";
import "../page/page-view";
import type { Turns } from "../page/view-choices";
import type { Foreign, Mark, PageView } from "../page/page-view";
import { fieldLabel } from "../strings";
import type { BillEdits } from "./bill-edits";
import "./bill-form";
import type { BillForm } from "./bill-form";
import { CODING_KINDS, type CodingEdit } from "./coding";
import type { TypeEdit } from "./document-type";
import { isChanged, openConflict, picked, type Edit, type Place } from "./edit";
import type { FieldEdit } from "./field-row";
import "./inspector";
import { takeField } from "./last-field";
import { cellOf, tidied, typedCell, type LineEdit } from "./line-edits";
import type { ShareEdit } from "./shares";
import "./split-panel";
import { answerer } from "./source-words";

/** The page beside the data: ties the field in focus to its place, and clicked words to the field. Fires `bill`. */
@customElement("bw-workbench")
export class Workbench extends Element {
  @property({ attribute: false }) api!: OrgApi;
  @property({ attribute: false }) bill!: BillEdits;
  @property({ type: Boolean }) fixed = false;
  @state() private active: string | null = null;
  @state() private hover: string | null = null;
  /** The page that is looked at, and one of another bill that is shown in its place. */
  @state() private page = 1;
  @state() private peek: number | null = null;
  /** Of a candidate that is looked at. */
  @state() private preview: Place | null = null;
  private shown = "";

  override updated(): void {
    if (this.shown === this.bill.review.id) return;
    this.shown = this.bill.review.id;
    this.active = this.peek = this.preview = null;
    this.page = this.bill.review.firstPage;
    if (!this.fixed) void this.start();
  }

  /** The first field that needs a person has the focus on arrival; before that, whether this is a bill at all. */
  async start(): Promise<void> {
    await this.rendered();
    const left = takeField(this.bill.review.id);
    const again = left && document.getElementById(left);
    if (again) again.focus();
    else if (this.bill.doubted) document.querySelector<HTMLElement>("bw-doubt .primary")?.focus();
    else if (!this.form.focusNextNeeding(null)) this.toConfirm();
  }

  private get form(): BillForm {
    return this.querySelector<BillForm>("bw-bill-form")!;
  }

  async focusField(name: string): Promise<void> {
    await this.rendered();
    await this.form.focusField(name);
  }

  private async rendered(): Promise<void> {
    await this.updateComplete;
    await this.form.updateComplete;
    const rows = this.querySelectorAll<Element>("bw-type, bw-field, bw-coding, bw-shares, bw-lines");
    await Promise.all([...rows].map((row) => row.updateComplete));
  }

  /** To the message after the one in focus, or before it; false when there is none. */
  focusFinding(by: number): Promise<boolean> {
    return this.form.focusFinding(by);
  }

  private toConfirm(): void {
    document.querySelector<HTMLElement>("button.confirm")?.focus();
  }

  /** A vendor's name chosen from the list is that very vendor. */
  private change(name: string, edit: Edit, entry: ListEntry | null = null): void {
    const bill = this.bill.with(name, edit);
    const chosen = { chosen: entry, makeNew: false, touched: true };
    this.emit("bill", entry && name === "vendor" ? bill.withCoding("vendor", chosen) : bill);
    if (edit.page && edit.box) this.querySelector<PageView>("bw-pages")?.reveal(edit.page, edit.box);
  }

  private async focused(name: string): Promise<void> {
    this.active = name;
    this.peek = null;
    await this.updateComplete;
    await this.querySelector<PageView>("bw-pages")?.updateComplete;
    const edit = this.bill.edits.get(name);
    const field = this.bill.review.fields.find((one) => one.name === name);
    const { page, box } = (field && edit && openConflict(field, edit)) ?? edit ?? { page: null, box: null };
    if (page && box) this.querySelector<PageView>("bw-pages")?.reveal(page, box);
  }

  private async done(inputId: string): Promise<void> {
    const name = inputId.replace(/^field-/, "");
    if (this.bill.edits.has(name)) this.emit("bill", this.bill.with(name, { ...this.bill.edit(name), checked: true }));
    await this.rendered();
    if (!this.form.focusNextNeeding(inputId)) this.toConfirm();
  }

  private pick({ text, page, box }: Place & { text: string }): void {
    if (this.fixed) return;
    const cell = cellOf(this.active);
    if (cell && cell.row < this.bill.lines.length) {
      const lines = typedCell(this.bill.lines, cell, text, this.bill.review.locale);
      this.emit("bill", this.bill.withLines(tidied(lines, cell)));
    }
    const field = this.bill.review.fields.find((one) => one.name === this.active);
    if (!field) return;
    this.change(field.name, picked(field, text, { page, box }, this.bill.review.locale));
  }

  private async showPage(page: number): Promise<void> {
    const mine = this.bill.review.pages.some((one) => one.number === page);
    this.peek = mine ? null : page;
    this.page = page;
    await this.updateComplete;
    if (mine) await this.querySelector<PageView>("bw-pages")?.show(page);
  }

  private look(place: Place | null): void {
    this.preview = place;
    if (place?.box) this.querySelector<PageView>("bw-pages")?.reveal(place.page, place.box);
  }

  private marks(): Mark[] {
    return [...this.fieldMarks(), ...candidateMark(this.preview)];
  }

  private fieldMarks(): Mark[] {
    return this.bill.review.fields.flatMap((field) => {
      const edit = this.bill.edit(field.name);
      const said = openConflict(field, edit);
      const on = { name: field.name, active: this.active === field.name, hover: this.hover === field.name };
      const marks: Mark[] = said?.box ? [{ ...on, page: said.page, box: said.box, level: "disagrees" }] : [];
      if (!edit.page || !edit.box) return marks;
      const settled = this.fixed || edit.checked || isChanged(field, edit) || !field.proposed;
      const level = settled ? "set" : sureness(field.proposed!.confidence);
      return [{ ...on, page: edit.page, box: edit.box, level }, ...marks];
    });
  }

  /** What words of the page would fill, as it is called. */
  private get filling(): string | null {
    const waits = !this.fixed && this.active !== null && (this.bill.edits.has(this.active) || cellOf(this.active) !== null);
    return waits ? fieldLabel(this.active!) : null;
  }

  override render() {
    const { review } = this.bill;
    const field = review.fields.find((one) => one.name === this.active) ?? null;
    const several = review.split.pages > 1;
    const kind = CODING_KINDS.find((one) => this.active === `coding-${one}`);
    return html`<div
      class="workbench ${several ? "several" : ""}"
      @edit=${({ detail }: CustomEvent<FieldEdit>) => this.change(detail.name, detail.edit, detail.entry)}
      @coding=${(event: CustomEvent<{ kind: CodingKind; edit: CodingEdit }>) =>
        this.emit("bill", this.bill.withCoding(event.detail.kind, event.detail.edit))}
      @lines=${(event: CustomEvent<LineEdit[]>) => this.emit("bill", this.bill.withLines(event.detail))}
      @shares=${(event: CustomEvent<ShareEdit[]>) => this.emit("bill", this.bill.withShares(event.detail))}
      @type=${(event: CustomEvent<TypeEdit>) => this.emit("bill", this.bill.withType(event.detail))}
      @show-page=${(event: CustomEvent<number>) => void this.showPage(event.detail)}
      @page-seen=${(event: CustomEvent<number>) => (this.page = event.detail)}
      @field-focus=${(event: CustomEvent<string>) => void this.focused(event.detail)}
      @field-hover=${(event: CustomEvent<string | null>) => (this.hover = event.detail)}
      @show-place=${(event: CustomEvent<Place | null>) => this.look(event.detail)}
      @field-done=${(event: CustomEvent<string>) => void this.done(event.detail)}
      @pick=${(event: CustomEvent<Place & { text: string }>) => this.pick(event.detail)}
      @mark-click=${(event: CustomEvent<string>) => void this.focusField(event.detail)}
    >
      ${several ? html`<bw-split .api=${this.api} .review=${review} .page=${this.page} ?edited=${this.bill.edited}></bw-split>` : nothing}
      <bw-pages
        .documentId=${review.documentId}
        .pages=${review.pages}
        .turns=${this.bill.turns}
        .marks=${this.marks()}
        .peek=${this.peek ? this.foreign(this.peek) : null}
        .filling=${this.filling}
        @turned=${({ detail }: CustomEvent<Turns>) => !this.fixed && this.emit("bill", this.bill.withTurns(detail))}
        @peek-end=${() => void this.showPage(review.firstPage)}
      ></bw-pages>
      <bw-divider></bw-divider>
      <div class="data">
        <bw-bill-form .api=${this.api} .bill=${this.bill} .active=${this.active} ?fixed=${this.fixed}></bw-bill-form>
        <bw-inspector
          .api=${this.api}
          .partId=${review.id}
          .field=${field}
          .edit=${field ? this.bill.edit(field.name) : null}
          .locale=${review.locale}
          .answeredBy=${answerer(review.answeredBy)}
          .type=${this.active === "document-type" ? review.documentType.proposed : null}
          .coding=${kind ? { kind, of: review.coding[kind], chosen: this.bill.coding[kind].chosen } : null}
          ?fixed=${this.fixed}
        ></bw-inspector>
      </div>
    </div>`;
  }

  /** A page that belongs to another bill of the document. */
  private foreign(page: number): Foreign {
    const { documentId, split } = this.bill.review;
    const part = split.parts.find((one) => one.firstPage <= page && page <= one.lastPage);
    return {
      page,
      image: this.api.imagePath(documentId, page),
      href: part ? href(this.api.org, "review", part.id) : null,
    };
  }
}

function candidateMark(place: Place | null): Mark[] {
  if (!place?.box) return [];
  return [{ name: "candidate", page: place.page, box: place.box, level: "candidate", active: false, hover: false }];
}
