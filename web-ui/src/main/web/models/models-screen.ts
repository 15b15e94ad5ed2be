import { html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Guards, ModelKind, Organization, Proofs, Run } from "../api/types";
import { ask } from "../shared/ask";
import { OrgElement } from "../shared/org-element";
import { Poll } from "../shared/poll";
import { say } from "../shared/toast";
import { said, words } from "../strings";
import "../effort/tenant-effort";
import "./field-accuracy";
import "./field-proofs";
import "./guard-bills";
import "./run-progress";
import "./settings-form";
import "./version-table";

const w = words.models;
const BUSY_MS = 1000;
const IDLE_MS = 15_000;

/** The organization's models: what serves, what was tried, and the buttons that steer it. */
@customElement("bw-models")
export class ModelsScreen extends OrgElement {
  @property({ attribute: false }) organization!: Organization;
  @state() private kinds: ModelKind[] | null = null;
  @state() private proofs: Proofs | null = null;
  @state() private guards: Guards | null = null;
  @state() private problem: string | null = null;
  /** The run that was asked for here, until it ends. */
  @state() private run: Run | null = null;
  private runId: string | null = null;
  private readonly poll = new Poll(
    () => this.load(),
    () => (this.running() ? BUSY_MS : IDLE_MS),
  );

  protected override enter(): void {
    this.kinds = this.proofs = this.guards = this.run = this.runId = null;
    this.poll.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.poll.stop();
  }

  private running(): Run | null {
    const run = this.run ?? this.kinds?.find((kind) => kind.run)?.run ?? null;
    return run && run.finishedAt === null ? run : null;
  }

  private async load(): Promise<void> {
    const api = this.api;
    try {
      const [models, proofs, guards, run] = await Promise.all([
        api.models(),
        api.proofs(),
        api.guards(),
        this.runId ? api.run(this.runId) : null,
      ]);
      if (api !== this.api) return;
      this.kinds = models.kinds;
      this.proofs = proofs;
      this.guards = guards;
      this.problem = null;
      this.run = run;
      if (run && !this.running()) {
        say(run.state === "DONE" && run.failed === 0 ? w.finished : w.runFailed, run.failed > 0 ? "bad" : "plain");
        this.run = this.runId = null;
      }
    } catch (error) {
      this.problem = (error as Error).message;
    }
  }

  private async retrain(): Promise<void> {
    await this.act(async () => {
      this.runId = (await this.api.retrain()).run;
      say(w.started);
    });
  }

  private async promote(kind: string, number: number): Promise<void> {
    const name = w.version(number);
    if (!(await ask(w.promoteAsk(name), w.promoteDetail, w.promote))) return;
    await this.act(async () => {
      await this.api.promote(kind, number);
      say(w.promoted(name));
    });
  }

  private async act(action: () => Promise<unknown>): Promise<void> {
    try {
      await action();
    } catch (error) {
      say((error as Error).message, "bad");
    }
    this.poll.start();
  }

  override render() {
    return html`<div class="screen models-screen">
      <h1>${w.title}</h1>
      ${this.problem ? html`<p class="banner bad" role="alert">${this.problem}</p>` : nothing}
      ${this.kinds ? this.kinds.map((kind) => this.kind(kind)) : html`<p class="empty">${words.loading}</p>`}
      <bw-guards
        .api=${this.api}
        .guards=${this.guards}
        .locale=${this.organization.locale}
        @unmark=${(event: CustomEvent<string>) => void this.act(() => this.api.guard(event.detail, false))}
      ></bw-guards>
      <bw-tenant-effort .api=${this.api}></bw-tenant-effort>
      <bw-field-accuracy .api=${this.api}></bw-field-accuracy>
      <bw-field-proofs .proofs=${this.proofs}></bw-field-proofs>
      <bw-settings .api=${this.api} .organization=${this.organization}></bw-settings>
    </div>`;
  }

  private kind(kind: ModelKind) {
    const trained = kind.kind === "fields";
    if (!trained && kind.labels === 0 && kind.versions.length === 0) return nothing;
    const running = trained ? this.running() : null;
    return html`<section class="card kind" data-testid="kind-${kind.kind}">
      <div class="row">
        <h2>${said(w.kinds, kind.kind)}</h2>
        <dl class="facts row">
          <div>
            <dt>${w.inService}</dt>
            <dd data-testid="champion" data-number=${kind.champion}>${w.version(kind.champion)}</dd>
          </div>
          <div>
            <dt>${w.labels}</dt>
            <dd>
              <span data-testid="labels">${kind.labels}</span>
              <span class="muted">· <span data-testid="new-labels">${kind.newLabels}</span> ${w.newLabels}</span>
            </dd>
          </div>
        </dl>
        <span class="grow"></span>
        ${running ? html`<bw-run-progress .run=${running}></bw-run-progress>` : nothing}
        ${trained
          ? html`<button
              class="primary"
              data-testid="retrain"
              ?disabled=${running !== null}
              @click=${() => void this.retrain()}
            >
              ${running ? w.retraining : w.retrain}
            </button>`
          : nothing}
      </div>
      <bw-versions
        .org=${this.api.org}
        .kind=${kind}
        .guards=${this.guards}
        @keep=${(event: CustomEvent<{ number: number; keep: boolean }>) =>
          void this.act(() => this.api.keep(kind.kind, event.detail.number, event.detail.keep))}
        @promote=${(event: CustomEvent<number>) => void this.promote(kind.kind, event.detail)}
      ></bw-versions>
    </section>`;
  }
}
