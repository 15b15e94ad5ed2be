import { html } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { OrgApi } from "../api/client";
import type { CodingKind } from "../api/types";
import { sureness } from "../shared/confidence";
import { Element } from "../shared/element";
import type { BillEdits } from "./bill-edits";
import "./bill-form";
import type { BillForm } from "./bill-form";
import { CODING_KINDS, type CodingEdit } from "./coding";
import { isChanged, picked, type Edit, type Place } from "./edit";
import "./inspector";
import "./page-view";
import type { Mark, PageView } from "./page-view";

/** The page beside the data: ties the field in focus to its place, and clicked words to the field. Fires `bill`. */
@customElement("bw-workbench")
export class Workbench extends Element {
  @property({ attribute: false }) api!: OrgApi;
  @property({ attribute: false }) bill!: BillEdits;
  @property({ type: Boolean }) fixed = false;
  @state() private active: string | null = null;
  @state() private hover: string | null = null;
  private shown = "";

  override updated(): void {
    if (this.shown === this.bill.review.id) return;
    this.shown = this.bill.review.id;
    this.active = null;
    if (!this.fixed) void this.start();
  }

  /** The first field that needs a person has the focus on arrival. */
  private async start(): Promise<void> {
    await this.form.updateComplete;
    await Promise.all([...this.querySelectorAll<Element>("bw-field, bw-coding")].map((row) => row.updateComplete));
    if (!this.form.focusNextNeeding(null)) this.toConfirm();
  }

  private get form(): BillForm {
    return this.querySelector<BillForm>("bw-bill-form")!;
  }

  focusField(name: string): Promise<void> {
    return this.form.focusField(name);
  }

  private toConfirm(): void {
    document.querySelector<HTMLElement>("button.confirm")?.focus();
  }

  private change(name: string, edit: Edit): void {
    this.emit("bill", this.bill.with(name, edit));
    if (edit.page && edit.box) this.querySelector<PageView>("bw-pages")?.reveal(edit.page, edit.box);
  }

  private focused(name: string): void {
    this.active = name;
    const edit = this.bill.edits.get(name);
    const { page, box } = edit ?? { page: null, box: null };
    if (page && box) this.querySelector<PageView>("bw-pages")?.reveal(page, box);
  }

  private async done(inputId: string): Promise<void> {
    const name = inputId.replace(/^field-/, "");
    if (this.bill.edits.has(name)) this.emit("bill", this.bill.with(name, { ...this.bill.edit(name), checked: true }));
    await this.updateComplete;
    await this.form.updateComplete;
    await Promise.all([...this.querySelectorAll<Element>("bw-field, bw-coding")].map((row) => row.updateComplete));
    if (!this.form.focusNextNeeding(inputId)) this.toConfirm();
  }

  private pick({ text, page, box }: Place & { text: string }): void {
    const field = this.bill.review.fields.find((one) => one.name === this.active);
    if (!field || this.fixed) return;
    this.change(field.name, picked(field, text, { page, box }, this.bill.review.locale));
  }

  private marks(): Mark[] {
    return this.bill.review.fields.flatMap((field) => {
      const edit = this.bill.edit(field.name);
      if (!edit.page || !edit.box) return [];
      const settled = this.fixed || edit.checked || isChanged(field, edit) || !field.proposed;
      return {
        name: field.name,
        page: edit.page,
        box: edit.box,
        level: settled ? "set" : sureness(field.proposed!.confidence),
        active: this.active === field.name,
        hover: this.hover === field.name,
      };
    });
  }

  override render() {
    const { review } = this.bill;
    const field = review.fields.find((one) => one.name === this.active) ?? null;
    const kind = CODING_KINDS.find((one) => this.active === `coding-${one}`);
    return html`<div
      class="workbench"
      @edit=${(event: CustomEvent<{ name: string; edit: Edit }>) => this.change(event.detail.name, event.detail.edit)}
      @coding=${(event: CustomEvent<{ kind: CodingKind; edit: CodingEdit }>) =>
        this.emit("bill", this.bill.withCoding(event.detail.kind, event.detail.edit))}
      @field-focus=${(event: CustomEvent<string>) => this.focused(event.detail)}
      @field-hover=${(event: CustomEvent<string | null>) => (this.hover = event.detail)}
      @field-done=${(event: CustomEvent<string>) => void this.done(event.detail)}
      @pick=${(event: CustomEvent<Place & { text: string }>) => this.pick(event.detail)}
      @mark-click=${(event: CustomEvent<string>) => void this.focusField(event.detail)}
    >
      <bw-pages .pages=${review.pages} .marks=${this.marks()} ?picking=${!this.fixed && field !== null}></bw-pages>
      <div class="data">
        <bw-bill-form .api=${this.api} .bill=${this.bill} .active=${this.active} ?fixed=${this.fixed}></bw-bill-form>
        <bw-inspector
          .field=${field}
          .edit=${field ? this.bill.edit(field.name) : null}
          .locale=${review.locale}
          .answeredBy=${review.answeredBy?.label ?? ""}
          .coding=${kind ? { kind, proposed: review.coding[kind].proposed } : null}
          ?fixed=${this.fixed}
        ></bw-inspector>
      </div>
    </div>`;
  }
}
