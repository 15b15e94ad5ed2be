import { html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { OrgApi } from "../api/client";
import type { PartState, Queue } from "../api/types";
import { Live } from "../live/live";
import { go, href } from "../route";
import { Element } from "../shared/element";
import { press } from "../shared/keys";
import { words } from "../strings";
import "./bill-table";
import { queueKeys, type QueueKeys } from "./queue-keys";

const w = words.queue;
const PAGE = 50;
const FILTERS: PartState[] = ["TO_REVIEW", "REOPENED", "RECEIVED", "READING", "CONFIRMED", "UNREADABLE", "NOT_A_BILL"];

/** The bills by state, what needs a person first. */
@customElement("bw-queue")
export class QueueScreen extends Element implements QueueKeys {
  @property({ attribute: false }) api!: OrgApi;
  @property({ attribute: false }) locale = "en";
  @state() private filter: PartState | null = "TO_REVIEW";
  @state() private q = "";
  @state() private offset = 0;
  @state() private queue: Queue | null = null;
  @state() private problem: string | null = null;
  private org = "";
  private typing: number | undefined;
  private readonly live = new Live(
    this,
    () => this.load(),
    (event) => event.name === "part",
  );

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("keydown", this.key);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("keydown", this.key);
  }

  override willUpdate(): void {
    if (this.api.org === this.org) return;
    this.org = this.api.org;
    this.queue = null;
    this.q = "";
    this.offset = 0;
    this.filter = "TO_REVIEW";
    this.live.start(this.api.live);
  }

  private readonly key = (event: KeyboardEvent): boolean => press(event, queueKeys, this);

  search(): void {
    this.querySelector<HTMLInputElement>("input[type=search]")?.focus();
  }

  private async load(): Promise<void> {
    const asked = [this.api, this.filter, this.q, this.offset];
    try {
      const answer = await this.api.queue({
        state: this.filter ?? undefined,
        q: this.q,
        limit: PAGE,
        offset: this.offset,
      });
      if ([this.api, this.filter, this.q, this.offset].some((now, index) => now !== asked[index])) return;
      this.queue = answer;
      this.problem = null;
    } catch (error) {
      this.problem = (error as Error).message;
    }
  }

  private choose(filter: PartState | null): void {
    this.filter = filter;
    this.offset = 0;
    this.live.now();
  }

  private sought(event: Event): void {
    this.q = (event.target as HTMLInputElement).value.trim();
    this.offset = 0;
    window.clearTimeout(this.typing);
    this.typing = window.setTimeout(() => this.live.now(), 150);
  }

  override render() {
    return html`<div class="screen queue-screen">
      <h1 class="hidden">${w.title}</h1>
      <div class="row tools">
        <div class="filters" role="group" aria-label=${w.filters}>
          ${FILTERS.map((filter) => this.tab(filter))} ${this.tab(null)}
        </div>
        <span class="grow"></span>
        <input
          type="search"
          data-testid="queue-search"
          placeholder=${w.searchHint}
          aria-label=${words.search}
          .value=${this.q}
          @input=${this.sought}
        />
      </div>
      ${this.problem ? html`<p class="banner bad" role="alert">${this.problem}</p>` : nothing} ${this.body()}
    </div>`;
  }

  private tab(filter: PartState | null) {
    const counts: Partial<Record<PartState, number>> = this.queue?.counts ?? {};
    const count = filter ? (counts[filter] ?? 0) : Object.values(counts).reduce((sum, one) => sum + one, 0);
    const chosen = this.filter === filter;
    if (filter && filter !== "TO_REVIEW" && count === 0 && !chosen) return nothing;
    return html`<button
      class="filter"
      aria-pressed=${chosen ? "true" : "false"}
      data-testid="filter-${filter ?? "ALL"}"
      @click=${() => this.choose(filter)}
    >
      <span class="label">${filter ? words.states[filter] : w.all}</span> <span class="count">${count}</span>
    </button>`;
  }

  private body() {
    if (!this.queue) return this.problem ? nothing : html`<p class="empty">${words.loading}</p>`;
    const { items, total } = this.queue;
    if (items.length === 0) {
      const text = this.q ? w.noneFound(this.q) : this.filter === "TO_REVIEW" ? w.noneToReview : w.none;
      return html`<p class="empty" data-testid="queue-empty">${text}</p>`;
    }
    return html`<bw-bill-table
        .bills=${items}
        .org=${this.api.org}
        .locale=${this.locale}
        @open-bill=${(event: CustomEvent<string>) => go(href(this.api.org, "review", event.detail))}
      ></bw-bill-table>
      ${total > PAGE ? this.pages(items.length, total) : nothing}`;
  }

  private pages(shown: number, total: number) {
    const turn = (by: number) => {
      this.offset = Math.max(0, this.offset + by);
      this.live.now();
    };
    return html`<div class="row pages">
      <button class="quiet" ?disabled=${this.offset === 0} @click=${() => turn(-PAGE)}>${words.previous}</button>
      <span class="muted">${words.of(this.offset + 1, this.offset + shown, total)}</span>
      <button class="quiet" ?disabled=${this.offset + shown >= total} @click=${() => turn(PAGE)}>${words.next}</button>
    </div>`;
  }
}
