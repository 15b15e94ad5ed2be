import { html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { fleet } from "../api/client";
import type { Run } from "../api/types";
import "./drift";
import "./model-faults";
import "./runs-table";
import "./shared-base";
import { ask } from "../shared/ask";
import { Element } from "../shared/element";
import { Poll } from "../shared/poll";
import { say } from "../shared/toast";
import { words } from "../strings";

const w = words.fleet;
const BUSY_MS = 1000;
const IDLE_MS = 10_000;
const isMoving = (run: Run) => run.finishedAt === null && run.state !== "PAUSED";

/** The operator's view of all retraining: no customer's documents, only counts. */
@customElement("bw-fleet")
export class FleetScreen extends Element {
  @state() private runs: Run[] | null = null;
  @state() private problem: string | null = null;
  private readonly poll = new Poll(
    () => this.load(),
    () => (this.runs?.some(isMoving) ? BUSY_MS : IDLE_MS),
    this,
  );

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
      <bw-drift></bw-drift>
      ${this.runs?.length === 0 ? html`<p class="empty">${w.none}</p>` : nothing}
      ${this.runs && this.runs.length > 0
        ? html`<bw-runs .runs=${this.runs} @changed=${() => this.poll.start()}></bw-runs>`
        : nothing}
      <bw-shared-base></bw-shared-base>
    </div>`;
  }
}
