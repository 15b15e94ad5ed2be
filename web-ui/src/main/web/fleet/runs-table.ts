import { html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import { fleet } from "../api/client";
import type { Run, Verdict } from "../api/types";
import "../models/run-progress";
import { ask } from "../shared/ask";
import { Element } from "../shared/element";
import { sideways } from "../shared/sideways";
import { say } from "../shared/toast";
import { said, words } from "../strings";
import { count } from "../values/figures";
import { showDuration, showFullMoment } from "../values/moments";
import "./set-aside";

const w = words.fleet;
type Steering = "pause" | "resume" | "cancel";

const STEERED_BY: Partial<Record<Run["state"], Steering[]>> = {
  PLANNED: ["pause", "cancel"],
  RUNNING: ["pause", "cancel"],
  PAUSED: ["resume", "cancel"],
};

/** As the states of bills are coloured. */
const TONES: Record<Run["state"], string> = {
  PLANNED: "received",
  RUNNING: "reading",
  DECIDING: "reading",
  PAUSED: "to_review",
  DONE: "confirmed",
  FAILED: "unreadable",
  CANCELLED: "",
};

/** All runs, newest first, with what steers those under way. Fires `changed`. */
@customElement("bw-runs")
export class RunsTable extends Element {
  @property({ attribute: false }) runs: Run[] = [];
  /** The run whose tenants set aside are shown. */
  @state() private open: string | null = null;

  private async steer(run: Run, how: Steering): Promise<void> {
    if (how === "cancel" && !(await ask(w.cancelAsk, w.cancelDetail, w.cancelYes))) return;
    try {
      await fleet.steer(run.id, how);
      say(w.steered[how]);
    } catch (error) {
      say((error as Error).message, "bad");
    }
    this.emit("changed", null);
  }

  override render() {
    return sideways(
      w.title,
      html`<table class="list runs" data-testid="runs">
        <caption class="hidden">${w.title}</caption>
        <thead>
          <tr>
            <th scope="col">${w.run}</th>
            <th scope="col">${w.state}</th>
            <th scope="col">${w.startedAt}</th>
            <th scope="col">${w.took}</th>
            <th scope="col">${w.progress}</th>
            <th scope="col">${w.verdicts}</th>
            <th scope="col"><span class="hidden">${w.steer}</span></th>
          </tr>
        </thead>
        <tbody>
          ${repeat(
            this.runs,
            (run) => run.id,
            (run) => this.rows(run),
          )}
        </tbody>
      </table>`,
    );
  }

  private rows(run: Run) {
    const open = this.open === run.id && run.failed > 0;
    return html`<tr data-testid="run-row" data-run=${run.id} data-state=${run.state}>
        <th scope="row">${name(run)}</th>
        <td><span class="state ${TONES[run.state]}">${words.runs.states[run.state]}</span></td>
        <td class="muted nowrap">${showFullMoment(run.startedAt)}</td>
        <td class="muted nowrap">${showDuration(run.startedAt, run.finishedAt)}</td>
        <td>
          ${run.finishedAt === null
            ? html`<bw-run-progress .run=${run}></bw-run-progress>`
            : words.runs.progress(run.done, run.tenants)}
          ${run.failed > 0 ? this.disclose(run, open) : nothing}
        </td>
        <td>${verdicts(run)}</td>
        <td class="actions">${(STEERED_BY[run.state] ?? []).map((how) => this.button(run, how))}</td>
      </tr>
      ${open
        ? html`<tr class="details">
            <td colspan="7"><bw-set-aside .run=${run.id} .count=${run.failed}></bw-set-aside></td>
          </tr>`
        : nothing}`;
  }

  private button(run: Run, how: Steering) {
    return html`<button
      class="quiet small"
      aria-label=${w.of(w[how], name(run))}
      data-testid="${how}-run"
      @click=${() => void this.steer(run, how)}
    >
      ${w[how]}
    </button> `;
  }

  private disclose(run: Run, open: boolean) {
    return html`<button
      class="disclose bad"
      aria-expanded=${open ? "true" : "false"}
      data-testid="set-aside"
      @click=${() => (this.open = open ? null : run.id)}
    >
      <span aria-hidden="true">${open ? "▾" : "▸"}</span> ${words.runs.setAside(run.failed)}
    </button>`;
  }
}

const name = (run: Run) => said(words.runs.reasons, run.reason.toLowerCase());

const verdicts = (run: Run) =>
  (Object.entries(run.verdicts) as [Verdict, number][]).map(
    ([verdict, tenants]) =>
      html`<span class="verdict-count"
        ><b>${count(tenants)}</b> ${words.models.verdicts[verdict] ?? verdict}</span
      > `,
  );
