import { html, nothing } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import type { Box, ReviewPage } from "../api/types";
import { Element } from "../shared/element";
import { press } from "../shared/keys";
import { words } from "../strings";
import { copiedText } from "./copy-text";
import { foreignSheet, foreignTools, type Foreign } from "./foreign-page";
import { Finder } from "./finder";
import { KeyPicker } from "./key-picker";
import { PageCommands } from "./page-commands";
import "./page-find";
import { pageHint } from "./page-hint";
import type { PageHost } from "./page-host";
import { pageKeys, pageKeysEverywhere, type PageCommand, type PageKeys } from "./page-keys";
import "./page-sheet";
import type { Mark } from "./page-sheet";
import "./page-tools";
import { pickedOf, type Picked } from "./picking";
import { PointerPicker } from "./pointer-picker";
import { SheetInput } from "./sheet-input";
import type { Turns } from "./view-choices";
import { Viewport } from "./viewport";
import { WordLines } from "./word-lines";

export type { Foreign } from "./foreign-page";
export type { Mark } from "./page-sheet";

const w = words.page;

/**
 * The pages one below the other, with their words to read, to search and to pick. Fires `pick` {text, page, box},
 * `mark-click` (a field's name), `page-seen` (the number of the page that is looked at), `turned` (how each page is now)
 * and `peek-end`.
 */
@customElement("bw-pages")
export class PageView extends Element implements PageHost, PageKeys {
  @property({ attribute: false }) documentId = "";
  @property({ attribute: false }) pages: ReviewPage[] = [];
  @property({ attribute: false }) marks: Mark[] = [];
  @property({ attribute: false }) peek: Foreign | null = null;
  /** The field that waits for words, as it is called. */
  @property({ attribute: false }) filling: string | null = null;
  @property({ attribute: false }) turns: Turns = {};
  @query(".pages") scroller!: HTMLElement | null;
  private readonly view = new Viewport(this);
  private readonly finder = new Finder(this);
  private readonly keys = new KeyPicker(this);
  private readonly pointer = new PointerPicker(this, this.view);
  private readonly commands = new PageCommands(this, this.view, this.finder, this.keys);
  private readonly input = new SheetInput(this, this.view, this.pointer);
  private readonly known = new WeakMap<ReviewPage, WordLines>();

  private shown = "";

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener("keydown", this.anywhere);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener("keydown", this.anywhere);
  }

  override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has("documentId") && !changed.has("pages")) return;
    const shown = `${this.documentId}/${this.pages[0]?.number}`;
    if (shown === this.shown) return;
    this.shown = shown;
    this.view.begin();
  }

  get current(): number {
    return this.view.current;
  }

  lines(page: ReviewPage): WordLines {
    const known = this.known.get(page) ?? new WordLines(page.words, page);
    this.known.set(page, known);
    return known;
  }

  seen(page: number): void {
    this.emit("page-seen", page);
  }

  turned(turns: Turns): void {
    this.emit("turned", turns);
  }

  take(picked: Picked): void {
    this.emit("pick", picked);
  }

  showWords(page: number, run: number[]): void {
    const found = this.pages.find(({ number }) => number === page);
    if (found) this.view.reveal(page, pickedOf(found, run).box);
  }

  /** Brings a box into view without moving what is seen already. */
  reveal(page: number, box: Box): void {
    this.view.reveal(page, box);
  }

  /** Brings a page's top into view. */
  async show(page: number): Promise<void> {
    await this.updateComplete;
    this.view.show(page);
  }

  private readonly anywhere = (event: KeyboardEvent) => !this.peek && press(event, pageKeysEverywhere, this);

  obey(command: PageCommand): void {
    this.commands.obey(command);
  }

  tell(event: string): void {
    this.emit(event, null);
  }

  private onKey(event: KeyboardEvent): void {
    if (event.target !== this.scroller || this.peek) return;
    if (this.keys.key(event)) {
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key === " ") {
      event.preventDefault();
      this.input.hold(true);
    } else press(event, pageKeys, this);
  }

  get picksByPointer(): boolean {
    return this.filling !== null && !this.commands.selecting;
  }

  toField(mark: Mark): void {
    this.emit("mark-click", mark.name);
  }

  private copy(event: ClipboardEvent): void {
    const text = copiedText(this.scroller!, this.pages, (page) => this.lines(page));
    if (text === "") return;
    event.preventDefault();
    event.clipboardData?.setData("text/plain", text);
  }

  override render() {
    return html`${this.peek ? foreignTools(this.peek, () => this.emit("peek-end", null)) : this.tools()}
      ${this.finder.open && !this.peek ? this.find() : nothing}
      <div
        class="pages ${this.input.holding ? "holding" : ""} ${this.view.grabbed ? "grabbed" : ""} ${this.picksByPointer ? "picking" : "reading"}"
        tabindex="0"
        role=${this.keys.choice ? "application" : "region"}
        aria-label=${this.keys.choice ? w.pick.label : words.review.page.label}
        aria-describedby="page-hint"
        @scroll=${() => this.view.look()}
        @wheel=${{ handleEvent: (event: WheelEvent) => this.view.wheel(event), passive: false }}
        @touchstart=${{ handleEvent: (event: TouchEvent) => this.view.touch(event), passive: false }}
        @touchmove=${{ handleEvent: (event: TouchEvent) => this.input.touchMove(event), passive: false }}
        @touchend=${(event: TouchEvent) => this.view.touch(event)}
        @pointerdown=${(event: PointerEvent) => this.input.down(event)}
        @pointermove=${(event: PointerEvent) => this.input.move(event)}
        @pointerup=${() => this.input.up()}
        @pointercancel=${() => this.input.cancel()}
        @mousedown=${(event: MouseEvent) => this.input.mouseDown(event)}
        @click=${(event: MouseEvent) => this.input.click(event)}
        @copy=${this.copy}
        @keydown=${this.onKey}
        @keyup=${(event: KeyboardEvent) => event.key === " " && this.input.hold(false)}
        @blur=${() => this.input.hold(false)}
      >
        ${this.peek ? foreignSheet(this.peek) : this.pages.map((page) => this.sheet(page))}
      </div>
      ${pageHint(this.filling, this.how, this.chosen ? pickedOf(this.chosen.page, this.chosen.run).text : "")}`;
  }

  private tools() {
    const { view } = this;
    return html`<bw-page-tools
      .percent=${view.percent}
      .fit=${"fit" in view.zoom ? view.zoom.fit : null}
      .page=${view.current}
      .first=${this.pages[0]?.number ?? 1}
      .last=${this.pages.at(-1)?.number ?? 1}
      .finding=${this.finder.open}
      .picking=${this.keys.choice !== null}
      .canPick=${this.filling !== null}
      .places=${this.commands.places}
      .selecting=${this.commands.selecting}
      @page-command=${(event: CustomEvent<PageCommand>) => this.obey(event.detail)}
      @go-to-page=${(event: CustomEvent<number>) => this.view.show(event.detail)}
    ></bw-page-tools>`;
  }

  private find() {
    const { finder } = this;
    return html`<bw-page-find
      .text=${finder.text}
      .count=${finder.hits.length}
      .at=${finder.at}
      .filling=${this.filling}
      @find=${(event: CustomEvent<string>) => finder.look(event.detail)}
      @find-step=${(event: CustomEvent<1 | -1>) => finder.step(event.detail)}
      @find-take=${() => finder.take()}
      @find-end=${() => finder.end()}
    ></bw-page-find>`;
  }

  private get how(): "keys" | "selecting" | "pointer" {
    if (this.keys.choice) return "keys";
    return this.commands.selecting ? "selecting" : "pointer";
  }

  /** What is about to be taken. */
  private get chosen(): { page: ReviewPage; run: number[] } | null {
    const { drag } = this.pointer;
    const page = drag ? drag.page : this.keys.page;
    const run = drag ? drag.run : this.keys.run;
    return page && run.length > 0 ? { page, run } : null;
  }

  private sheet(page: ReviewPage) {
    const { number } = page;
    const at = this.pages.indexOf(page) + 1;
    const name = this.pages.length > 1 ? w.page(at, this.pages.length) : words.review.page.page(number);
    const { drag } = this.pointer;
    return html`${page.reading === "none"
        ? html`<p class="not-read" role="note" data-testid="not-read-${number}">⚠ ${words.review.page.notRead}</p>`
        : nothing}
      <bw-sheet
        class="sheet"
        role="group"
        aria-label=${name}
        data-page=${number}
        data-testid="page-${number}"
        .style=${this.view.styleOf(page)}
        .page=${page}
        .turn=${this.view.turnOf(page)}
        .scale=${this.view.scaleOf(page)}
        .name=${name}
        .near=${this.view.near.has(number)}
        .marks=${this.marks.filter((mark) => mark.page === number)}
        .places=${this.commands.places}
        .chosen=${this.chosen?.page === page ? this.lines(page).pieces(this.chosen.run) : []}
        .hits=${this.finder.hitsOn(page)}
        .rectangle=${drag?.page === page ? drag.rectangle : null}
      ></bw-sheet>`;
  }
}
