import { html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { OrgApi } from "../api/client";
import type { Coding, CodingKind } from "../api/types";
import { confidenceChip } from "../shared/confidence";
import { Element } from "../shared/element";
import { words } from "../strings";
import type { CodingEdit } from "./coding";
import "./entry-picker";
import { entryLabel, type Picked } from "./entry-picker";

const w = words.review;

/** What a bill is booked to in one of the lists. Fires `coding` {kind, edit}. */
@customElement("bw-coding")
export class CodingRow extends Element {
  @property({ attribute: false }) api!: OrgApi;
  @property({ attribute: false }) kind!: CodingKind;
  @property({ attribute: false }) coding!: Coding;
  @property({ attribute: false }) edit!: CodingEdit;
  /** The name a new vendor would get; null when none can be made. */
  @property({ attribute: false }) newName: string | null = null;
  @property({ type: Boolean }) needs = false;
  @property({ type: Boolean }) active = false;
  @property({ type: Boolean }) fixed = false;

  /** Ready when its input is. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.querySelector<Element>("bw-entry")?.updateComplete;
    return done;
  }

  private shown(): string {
    if (this.edit.makeNew) return this.newName ? w.newVendor(this.newName) : "";
    return this.edit.chosen ? entryLabel(this.edit.chosen) : "";
  }

  private change(edit: CodingEdit): void {
    this.emit("coding", { kind: this.kind, edit });
  }

  override render() {
    const id = `coding-${this.kind}`;
    return html`<div class="field coding ${this.needs ? "needs" : ""} ${this.active ? "active" : ""}" data-testid="row-${id}">
      <label for=${id}>${w.coding[this.kind]}</label>
      <bw-entry
        .api=${this.api}
        .kind=${this.kind}
        .inputId=${id}
        .label=${w.coding[this.kind]}
        .shown=${this.shown()}
        .offers=${this.coding.proposed ? [this.coding.proposed, ...this.coding.alternatives] : []}
        .beyond=${this.newName ? w.newVendor(this.newName) : null}
        ?fixed=${this.fixed}
        @picked=${({ detail }: CustomEvent<Picked>) =>
          this.change({ chosen: detail.entry, makeNew: detail.beyond, touched: true })}
        @kept=${() => this.change({ ...this.edit, touched: true })}
      ></bw-entry>
      <span class="about" id="about-${id}">${this.about()}</span>
    </div>`;
  }

  private about() {
    const proposed = this.coding.proposed;
    if (this.edit.makeNew) return html`<span class="source">${w.newVendorTag}</span>`;
    if (proposed && this.edit.chosen?.id === proposed.id) {
      const why = proposed.because.join(" · ");
      return html`${confidenceChip(proposed.confidence, `confidence-coding-${this.kind}`)}
        <span class="source" title=${why}>${proposed.because[0] ?? w.sources.memory}</span>`;
    }
    return this.edit.chosen && this.edit.touched ? html`<span class="source">${w.sources.list}</span>` : nothing;
  }
}
