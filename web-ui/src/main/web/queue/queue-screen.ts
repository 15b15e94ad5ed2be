import { html, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { OrgApi } from "../api/client";
import type { QueueOrder } from "../api/queue";
import type { Queue } from "../api/types";
import { Live } from "../live/live";
import { go, href, replace } from "../route";
import { Element } from "../shared/element";
import { press } from "../shared/keys";
import { words } from "../strings";
import { count } from "../values/figures";
import "./bill-table";
import type { BillTable } from "./bill-table";
import "./filter-panel";
import "./filters-in-force";
import { queueKeys, type QueueKeys } from "./queue-keys";
import { GROUP_NAMES, NO_FILTERS, ORDERS, askedBy, countIn, inForce, lastView, orderOf, readView, writeView, type Filters, type Group, type View } from "./view";

const w = words.queue;
const PAGE = 50;
const TYPING_MS = 150;

/** The bills that the address asks for, what is most worth a person's time first. */
@customElement("bw-queue")
export class QueueScreen extends Element implements QueueKeys {
  @property({ attribute: false }) api!: OrgApi;
  @property({ attribute: false }) locale = "en";
  /** Who looks, and what the address asks for; "" for what they last looked at. */
  @property({ attribute: false }) user = "";
  @property({ attribute: false }) query = "";
  @state() private view!: View;
  @state() private queue: Queue | null = null;
  @state() private problem: string | null = null;
  @state() private narrowing = false;
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
    window.clearTimeout(this.typing);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("api") && !changed.has("query")) return;
    if (changed.has("api")) this.queue = null;
    const query = this.query || lastView.of(this.api.org, this.user);
    const view = readView(query);
    // What a link brought is found again the next time, and its filters are in sight.
    lastView.keep(this.api.org, this.user, writeView(view));
    this.view = view;
    this.narrowing ||= inForce(view).length > 0;
    this.live.start(this.api.live);
  }

  private readonly key = (event: KeyboardEvent): boolean => press(event, queueKeys, this);

  search(): void {
    this.querySelector<HTMLInputElement>("input[type=search]")?.focus();
  }

  filter(): void {
    this.narrowing = true;
    void this.updateComplete.then(() => this.querySelector<HTMLInputElement>(".filter-panel input")?.focus());
  }

  sort(): void {
    this.querySelector<HTMLSelectElement>(".order select")?.focus();
  }

  clear(): void {
    this.narrowing = false;
    this.show(NO_FILTERS);
  }

  choose(number: number): void {
    const group = GROUP_NAMES[number - 1];
    if (group) this.show({ group, order: null });
  }

  private show(change: Partial<View>, how: (to: string) => void = go): void {
    const query = writeView({ ...this.view, page: 0, ...change });
    lastView.keep(this.api.org, this.user, query);
    how(href(this.api.org, "queue", undefined, query));
  }

  private async load(): Promise<void> {
    const { api, view } = this;
    try {
      const answer = await api.queue(askedBy(view), PAGE, view.page * PAGE);
      if (api !== this.api || view !== this.view) return;
      this.queue = answer;
      this.problem = null;
    } catch (error) {
      this.problem = (error as Error).message;
    }
  }

  /** Each letter changes the address in place: the way back is not paved with halves of words. */
  private sought(event: Event): void {
    const q = (event.target as HTMLInputElement).value.trim();
    window.clearTimeout(this.typing);
    this.typing = window.setTimeout(() => this.find(q), TYPING_MS);
  }

  private find(q: string): void {
    window.clearTimeout(this.typing);
    if (q !== this.view.q) this.show({ q }, replace);
  }

  override render() {
    return html`<div class="screen queue-screen">
      <h1 class="hidden">${w.title}</h1>
      <div class="row tools">
        <div class="filters" role="group" aria-label=${w.filters}>${GROUP_NAMES.map((group) => this.tab(group))}</div>
        <span class="grow"></span>
        ${this.order()} ${this.filterButton()}
        <input
          type="search"
          data-testid="queue-search"
          placeholder=${w.searchHint}
          aria-label=${words.search}
          .value=${this.view.q}
          @input=${this.sought}
          @keydown=${this.outOfSearch}
        />
      </div>
      ${this.narrowing
        ? html`<bw-filter-panel
            .view=${this.view}
            .locale=${this.locale}
            @narrow=${(event: CustomEvent<Partial<Filters>>) => this.show(event.detail)}
          ></bw-filter-panel>`
        : html`<bw-filters-in-force
            .view=${this.view}
            .locale=${this.locale}
            @narrow=${(event: CustomEvent<Partial<Filters>>) => this.show(event.detail)}
          ></bw-filters-in-force>`}
      ${this.problem ? html`<p class="banner bad" role="alert">${this.problem}</p>` : nothing} ${this.body()}
    </div>`;
  }

  /** From the words searched for to what they found. */
  private outOfSearch(event: KeyboardEvent): void {
    if (event.key !== "ArrowDown" && event.key !== "Enter") return;
    event.preventDefault();
    const q = (event.target as HTMLInputElement).value.trim();
    const table = this.querySelector<BillTable>("bw-bill-table");
    if (q === this.view.q) table?.end("first");
    else table?.endOfNext("first");
    this.find(q);
  }

  private tab(group: Group) {
    const number = countIn(this.queue?.counts ?? {}, group);
    const chosen = this.view.group === group;
    if (number === 0 && !chosen && !["TO_REVIEW", "ALL"].includes(group)) return nothing;
    return html`<button
      class="filter"
      aria-pressed=${chosen ? "true" : "false"}
      data-testid="filter-${group}"
      @click=${() => this.show({ group, order: null })}
    >
      <span class="label">${group === "ALL" ? w.all : words.states[group]}</span> <span class="count">${count(number)}</span>
    </button>`;
  }

  private order() {
    const now = orderOf(this.view);
    const known: readonly QueueOrder[] = ORDERS.includes(now) ? ORDERS : [now, ...ORDERS];
    return html`<label class="order">
      <span class="muted">${w.sort}</span>
      <select
        data-testid="queue-order"
        @change=${(event: Event) => this.show({ order: (event.target as HTMLSelectElement).value as QueueOrder })}
      >
        ${known.map((one) => html`<option value=${one} .selected=${one === now}>${w.orders[one]}</option>`)}
      </select>
    </label>`;
  }

  private filterButton() {
    const number = inForce(this.view).length;
    return html`<button
      class="quiet"
      data-testid="queue-filter"
      aria-expanded=${this.narrowing ? "true" : "false"}
      @click=${() => (this.narrowing ? (this.narrowing = false) : this.filter())}
    >
      ${w.filter.title} ${number > 0 ? html`<span class="count">${count(number)}</span>` : nothing}
    </button>`;
  }

  private body() {
    if (!this.queue) return this.problem ? nothing : html`<p class="empty">${words.loading}</p>`;
    const { items, total } = this.queue;
    if (items.length === 0) return html`<p class="empty" data-testid="queue-empty">${this.nothingHere()}</p>`;
    const page = this.view.page;
    return html`<bw-bill-table
        .bills=${items}
        .org=${this.api.org}
        .locale=${this.locale}
        .user=${this.user}
        .query=${writeView(this.view)}
        .isBefore=${page > 0}
        .isAfter=${page * PAGE + items.length < total}
        @turn=${(event: CustomEvent<number>) => this.show({ page: page + event.detail })}
      ></bw-bill-table>
      ${total > PAGE ? this.pages(items.length, total) : nothing}`;
  }

  private nothingHere(): string {
    if (this.view.q) return w.noneFound(this.view.q);
    if (inForce(this.view).length > 0) return w.noneSo;
    return this.view.group === "TO_REVIEW" ? w.noneToReview : w.none;
  }

  private pages(shown: number, total: number) {
    const { page } = this.view;
    const from = page * PAGE;
    return html`<nav class="row pages" aria-label=${w.pagesOfList}>
      <button class="quiet" ?disabled=${page === 0} @click=${() => this.show({ page: page - 1 })}>${words.previous}</button>
      <span class="muted">${words.of(from + 1, from + shown, total)}</span>
      <button class="quiet" ?disabled=${from + shown >= total} @click=${() => this.show({ page: page + 1 })}>${words.next}</button>
    </nav>`;
  }
}
