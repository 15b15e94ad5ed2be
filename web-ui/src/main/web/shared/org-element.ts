import { property } from "lit/decorators.js";
import type { PropertyValues } from "lit";
import type { OrgApi } from "../api/client";
import { Element } from "./element";

/** Shows something of one organization. */
export abstract class OrgElement extends Element {
  @property({ attribute: false }) api!: OrgApi;
  private org = "";

  override willUpdate(_changed: PropertyValues<this>): void {
    if (this.api.org === this.org) return;
    this.org = this.api.org;
    this.enter();
  }

  /** Another organization than before, or the first: what was known of that is forgotten, what is shown is fetched. */
  protected abstract enter(): void;
}
