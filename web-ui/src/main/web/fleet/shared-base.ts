import { html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { verdictText } from "../api/server-words";
import { sharedBase, type BaseVerdict, type SharedBase, type TrainedBase } from "../api/shared-base";
import { ask } from "../shared/ask";
import { Element } from "../shared/element";
import { Poll } from "../shared/poll";
import { percent } from "../values/figures";
import { say } from "../shared/toast";
import { said, words } from "../strings";
import { showFullMoment } from "../values/moments";

const w = words.sharedBase;
const BUSY_MS = 2000;
const IDLE_MS = 10_000;
const short = (id: string) => id.slice(0, 8);

/** The model that every organization starts from: what serves whom, how it was judged, and the next step. */
@customElement("bw-shared-base")
export class SharedBaseCard extends Element {
  @state() private shared: SharedBase | null = null;
  private readonly poll = new Poll(
    () => this.load(),
    () => (this.shared?.underWay ? BUSY_MS : IDLE_MS),
    this,
  );

  private async load(): Promise<void> {
    try {
      this.shared = await sharedBase.view();
    } catch {
      // The screen around it says that the server cannot be reached.
    }
  }

  private async train(): Promise<void> {
    if (await ask(w.trainAsk, w.trainDetail, w.train)) {
      await this.done(sharedBase.train(), w.started);
    }
  }

  private async decide(base: TrainedBase, how: "advance" | "withdraw"): Promise<void> {
    const agreed =
      how === "advance"
        ? await ask(said(w.advanceAsk, base.status), w.advanceDetail, w.advance)
        : await ask(w.withdrawAsk, w.withdrawDetail, w.withdraw);
    if (agreed) await this.done(sharedBase.decide(base.id, how));
  }

  private async done(call: Promise<unknown>, message?: string): Promise<void> {
    try {
      await call;
      if (message) say(message);
    } catch (error) {
      say((error as Error).message, "bad");
    }
    this.poll.start();
  }

  override render() {
    const { shared } = this;
    if (!shared) return nothing;
    const last = shared.trainings[0];
    return html`<section class="card shared-base" data-testid="shared-base">
      <div class="row">
        <h2>${w.title}</h2>
        <span class="grow"></span>
        <button class="quiet" data-testid="train-base" ?disabled=${shared.underWay} @click=${() => void this.train()}>
          ${shared.underWay ? w.underWay : w.train}
        </button>
      </div>
      <p class="muted small">${w.detail(shared.consenting)}</p>
      <p data-testid="current-base">
        ${w.serves}: <b title=${shared.current}>${shared.current === shared.shipped ? w.shipped : short(shared.current)}</b>
      </p>
      ${last?.endedAt
        ? html`<p class="small" data-testid="last-base-training">
            ${w.lastTraining(showFullMoment(last.endedAt), verdictText(last.askedBy), verdictText(last.reason))}
          </p>`
        : nothing}
      ${shared.bases.length > 0 ? this.table(shared.bases) : nothing}
    </section>`;
  }

  private table(bases: SharedBase["bases"]) {
    return html`<table class="list">
      <caption class="hidden">${w.title}</caption>
      <thead>
        <tr>
          <th scope="col">${words.models.columns.version}</th>
          <th scope="col">${w.made}</th>
          <th scope="col">${w.status}</th>
          <th scope="col">${w.taughtBy}</th>
          <th scope="col">${w.verdict}</th>
          <th scope="col"></th>
        </tr>
      </thead>
      <tbody>
        ${bases.map(({ base, verdicts }) => this.row(base, verdicts))}
      </tbody>
    </table>`;
  }

  private row(base: TrainedBase, verdicts: BaseVerdict[]) {
    return html`<tr data-testid="base-row" data-status=${base.status}>
      <th scope="row" title=${base.id}>${short(base.id)}</th>
      <td class="muted nowrap">${showFullMoment(base.madeAt)}</td>
      <td title="${showFullMoment(base.statusAt)}, ${verdictText(base.statusBy)}">${said(w.statuses, base.status)}</td>
      <td>${w.taught(base.tenants, base.labels)}</td>
      <td>${verdicts.map((verdict) => this.verdict(verdict))}</td>
      <td class="nowrap">
        ${base.status === "CANDIDATE" || base.status === "STAGED"
          ? html`<button class="quiet" @click=${() => void this.decide(base, "advance")}>${w.advance}</button>`
          : nothing}
        ${base.status !== "RETIRED"
          ? html`<button class="quiet" @click=${() => void this.decide(base, "withdraw")}>${w.withdraw}</button>`
          : nothing}
      </td>
    </tr>`;
  }

  private verdict(verdict: BaseVerdict) {
    const figures = w.scores(percent(verdict.beforeScore), percent(verdict.score), verdict.bills, verdict.tenants);
    return html`<p class="small ${verdict.verdict === "WORSE" ? "bad" : ""}">
      <b>${w.testedOn[verdict.testedOn]}</b> ${verdict.bills > 0 ? figures : nothing} ${verdictText(verdict.reason)}
    </p>`;
  }
}
