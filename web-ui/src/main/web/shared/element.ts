import { LitElement } from "lit";

/** Renders into the page itself, not a shadow root: one style sheet, and labels that reach across components. */
export class Element extends LitElement {
  protected override createRenderRoot() {
    return this;
  }

  protected emit<T>(name: string, detail: T): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }
}
