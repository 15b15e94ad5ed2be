import { html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { fleet } from "../api/client";
import type { SetAside } from "../api/types";
import { Element } from "../shared/element";
import { say } from "../shared/toast";
import { words } from "../strings";
import { showFullMoment } from "../values/moments";

const w = words.fleet;

/** The tenants that a run went on without, each to be tried again. Fires `changed`. */
@customElement("bw-set-aside")
export class SetAsideTable extends Element {
  @property({ attribute: false }) run = "";
  /** How many there are: when it changes the list is asked for anew. */
  @property({ attribute: false }) count = 0;
  @state() private tenants: SetAside[] | null = null;
  @state() private tried: ReadonlySet<string> = new Set();

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has("run") || changed.has("count")) void this.load();
  }

  private async load(): Promise<void> {
    try {
      this.tenants = await fleet.setAside(this.run);
    } catch (error) {
      say((error as Error).message, "bad");
    }
  }

  private async tryAgain({ tenant, name }: SetAside): Promise<void> {
    try {
      await fleet.tryAgain(this.run, tenant);
      this.tried = new Set([...this.tried, tenant]);
      say(w.triedAgain(name));
    } catch (error) {
      say((error as Error).message, "bad");
    }
    this.emit("changed", null);
  }

  override render() {
    if (!this.tenants) return html`<p class="empty">${words.loading}</p>`;
    return html`<p class="muted small">${w.setAsideDetail}</p>
      <table class="list" data-testid="set-aside-list">
        <caption class="hidden">${w.setAside}</caption>
        <thead>
          <tr>
            <th scope="col">${w.organization}</th>
            <th scope="col">${w.why}</th>
            <th scope="col" class="number">${w.attempts}</th>
            <th scope="col">${w.at}</th>
            <th scope="col"><span class="hidden">${w.tryAgain}</span></th>
          </tr>
        </thead>
        <tbody>
          ${this.tenants.map((aside) => this.row(aside))}
        </tbody>
      </table>
      ${this.tenants.length < this.count
        ? html`<p class="muted small">${w.firstOf(this.tenants.length, this.count)}</p>`
        : nothing}`;
  }

  private row(aside: SetAside) {
    return html`<tr data-testid="set-aside-row" data-tenant=${aside.tenant}>
      <th scope="row" title=${aside.tenant}>${aside.name}</th>
      <td><code class="error">${aside.error}</code></td>
      <td class="number">${aside.attempts}</td>
      <td class="muted nowrap">${showFullMoment(aside.at)}</td>
      <td class="actions">
        <button
          class="quiet small"
          aria-label=${w.tryAgainOf(aside.name)}
          data-testid="try-again"
          ?disabled=${this.tried.has(aside.tenant)}
          @click=${() => void this.tryAgain(aside)}
        >
          ${w.tryAgain}
        </button>
      </td>
    </tr>`;
  }
}
