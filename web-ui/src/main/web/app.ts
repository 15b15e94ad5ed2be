import { LitElement, html } from "lit";
import { customElement } from "lit/decorators.js";
@customElement("bw-app")
export class App extends LitElement {
  override render() { return html`hi`; }
}
