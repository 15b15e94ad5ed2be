import { html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { ApiError } from "../api/http";
import type { CodingKind } from "../api/types";
import { OrgElement } from "../shared/org-element";
import { say } from "../shared/toast";
import { words } from "../strings";
import { lineErrors, type LineErrors } from "./line-errors";

const w = words.lists;

/** One list as a file: how long it is, out, in, and what is wrong with a file that was refused. */
@customElement("bw-list-file")
export class ListFile extends OrgElement {
  @property({ attribute: false }) kind!: CodingKind;
  @state() private total: number | null = null;
  @state() private busy = false;
  @state() private refused: LineErrors | null = null;

  protected override enter(): void {
    this.total = this.refused = null;
    void this.count();
  }

  private async count(): Promise<void> {
    try {
      this.total = (await this.api.list(this.kind, "", 1)).total;
    } catch (error) {
      say((error as Error).message, "bad");
    }
  }

  override render() {
    const name = w.kinds[this.kind];
    return html`<section class="card kind" data-testid="list-${this.kind}">
      <div class="row">
        <h2>${name}</h2>
        <span class="muted" data-testid="entries">${this.total === null ? "" : w.entries(this.total)}</span>
        <span class="grow"></span>
        <a class="button quiet" href=${this.api.listFilePath(this.kind)} download aria-label=${w.exportOf(name)}>${w.export}</a>
        <label class="button ${this.busy ? "quiet" : "primary"}">
          ${this.busy ? w.importing : w.import}
          <input
            class="hidden"
            type="file"
            accept=".csv,.tsv,.txt,text/csv"
            aria-label=${w.importOf(name)}
            ?disabled=${this.busy}
            @change=${this.chosen}
          />
        </label>
      </div>
      <p class="muted small">${w.detail(w.columns[this.kind])}</p>
      ${this.refused ? this.problems(this.refused) : nothing}
    </section>`;
  }

  private problems(refused: LineErrors) {
    const more = refused.total - refused.errors.length;
    return html`<div role="alert" data-testid="refused">
      <p><b>${w.refused}</b></p>
      <table class="list">
        <thead>
          <tr>
            <th scope="col" class="number">${w.line}</th>
            <th scope="col">${w.column}</th>
            <th scope="col">${w.problem}</th>
          </tr>
        </thead>
        <tbody>
          ${refused.errors.map(
            (error) =>
              html`<tr>
                <td class="number">${error.line}</td>
                <td>${error.column}</td>
                <td>${error.message}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      ${more > 0 ? html`<p class="muted">${w.more(more)}</p>` : nothing}
    </div>`;
  }

  private async chosen(event: Event): Promise<void> {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (!file) return;
    this.busy = true;
    this.refused = null;
    try {
      const { added, updated } = await this.api.importList(this.kind, file);
      say(w.imported(added, updated));
      await this.count();
    } catch (error) {
      this.refused = error instanceof ApiError ? lineErrors(error.problem) : null;
      if (!this.refused) say((error as Error).message, "bad");
    } finally {
      this.busy = false;
      // The same file, mended, can be chosen again.
      input.value = "";
    }
  }
}
