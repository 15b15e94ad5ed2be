import { html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { fleet } from "../api/client";
import type { Run, Verdict } from "../api/types";
import "../models/run-progress";
import "./model-faults";
import { ask } from "../shared/ask";
import { Element } from "../shared/element";
import { Poll } from "../shared/poll";
import { say } from "../shared/toast";
import { words } from "../strings";
import { showDuration, showFullMoment } from "../values/moments";

const w = words.fleet;
const BUSY_MS = 1000;
const IDLE_MS = 10_000;
const isUnderWay = (run: Run) => run.state === "PLANNED" || run.state === "RUNNING";

/** The operator's view of all retraining: no customer's documents, only counts. */
@customElement("bw-fleet")
export class FleetScreen extends Element {
  @state() private runs: Run[] | null = null;
  @state() private problem: string | null = null;
  private readonly poll = new Poll(
    () => this.load(),
    () => (this.runs?.some(isUnderWay) ? BUSY_MS : IDLE_MS),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    this.poll.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.poll.stop();
  }

  private async load(): Promise<void> {
    try {
      this.runs = await fleet.runs();
      this.problem = null;
    } catch (error) {
      this.problem = (error as Error).message;
    }
  }

  private async start(): Promise<void> {
    if (!(await ask(w.startAsk, w.startDetail, w.start))) return;
    try {
      await fleet.start();
      say(w.started);
    } catch (error) {
      say((error as Error).message, "bad");
    }
    this.poll.start();
  }

  override render() {
    return html`<div class="screen fleet-screen">
      <div class="row">
        <h1>${w.title}</h1>
        <span class="grow"></span>
        <button class="primary" data-testid="start-run" @click=${() => void this.start()}>${w.start}</button>
      </div>
      ${this.problem ? html`<p class="banner bad" role="alert">${this.problem}</p>` : nothing}
      <bw-model-faults></bw-model-faults>
      ${this.runs?.length === 0 ? html`<p class="empty">${w.none}</p>` : nothing}
      ${this.runs && this.runs.length > 0 ? this.table(this.runs) : nothing}
    </div>`;
  }

  private table(runs: Run[]) {
    return html`<table class="list runs" data-testid="runs">
      <caption class="hidden">${w.title}</caption>
      <thead>
        <tr>
          <th scope="col">${w.run}</th>
          <th scope="col">${w.state}</th>
          <th scope="col">${w.startedAt}</th>
          <th scope="col">${w.took}</th>
          <th scope="col">${w.progress}</th>
          <th scope="col">${w.verdicts}</th>
        </tr>
      </thead>
      <tbody>
        ${runs.map((run) => this.row(run))}
      </tbody>
    </table>`;
  }

  private row(run: Run) {
    const tone = run.state === "FAILED" ? "unreadable" : run.state === "DONE" ? "confirmed" : "reading";
    return html`<tr data-testid="run-row" data-run=${run.id} data-state=${run.state}>
      <th scope="row">${words.runs.reasons[run.reason.toLowerCase()] ?? run.reason}</th>
      <td><span class="state ${tone}">${words.runs.states[run.state]}</span></td>
      <td class="muted nowrap">${showFullMoment(run.startedAt)}</td>
      <td class="muted nowrap">${showDuration(run.startedAt, run.finishedAt)}</td>
      <td>
        ${isUnderWay(run)
          ? html`<bw-run-progress .run=${run}></bw-run-progress>`
          : words.runs.progress(run.done, run.tenants)}
        ${run.failed > 0 ? html`<span class="bad">${words.runs.failed(run.failed)}</span>` : nothing}
      </td>
      <td>${this.verdicts(run)}</td>
    </tr>`;
  }

  private verdicts(run: Run) {
    return (Object.entries(run.verdicts ?? {}) as [Verdict, number][]).map(
      ([verdict, count]) =>
        html`<span class="verdict-count"><b>${count}</b> ${words.models.verdicts[verdict] ?? verdict}</span> `,
    );
  }
}
