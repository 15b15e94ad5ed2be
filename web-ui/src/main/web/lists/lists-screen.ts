import { html } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { OrgApi } from "../api/client";
import type { CodingKind } from "../api/types";
import { Element } from "../shared/element";
import { words } from "../strings";
import "./list-file";

const KINDS: readonly CodingKind[] = ["vendor", "account", "property"];

/** The organization's lists, to be brought and taken as files. */
@customElement("bw-lists")
export class ListsScreen extends Element {
  @property({ attribute: false }) api!: OrgApi;

  override render() {
    return html`<div class="screen models-screen">
      <h1>${words.lists.title}</h1>
      ${KINDS.map((kind) => html`<bw-list-file .api=${this.api} .kind=${kind}></bw-list-file>`)}
    </div>`;
  }
}
