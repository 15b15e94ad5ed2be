import { html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import type { Box, ReviewPage } from "../api/types";
import type { Sureness } from "../shared/sureness";
import { Element } from "../shared/element";
import { fieldLabel, words } from "../strings";
import { placed, shownBox, shownSize, type Turn } from "./geometry";
import { sharperPicture } from "./picture";
import { textLayer } from "./text-layer";

const w = words.page;
/** While somebody zooms, pictures of the sizes in between are not asked for. */
const SETTLED_MS = 150;
/** From so far to the right on, there is more room on the left of a place. */
const FAR = 0.62;

/** A field's place on a page, or (as `candidate`) one that is only looked at. */
export type Mark = {
  name: string;
  page: number;
  box: Box;
  level: Sureness | "set" | "disagrees" | "candidate";
  active: boolean;
  hover: boolean;
};

/**
 * What is on one page's sheet: its picture, its words as text over it, and what is marked. Whoever puts it somewhere
 * gives it its size. Fires `mark-click` (a field's name).
 */
@customElement("bw-sheet")
export class PageSheet extends Element {
  @property({ attribute: false }) page!: ReviewPage;
  @property({ attribute: false }) turn: Turn = 0;
  /** CSS pixels for a point. */
  @property({ attribute: false }) scale = 1;
  @property({ attribute: false }) name = "";
  /** Whether it is in sight, or about to be: else it stays empty. */
  @property({ attribute: false }) near = false;
  @property({ attribute: false }) marks: Mark[] = [];
  /** All places are named, not only that of the field in focus. */
  @property({ attribute: false }) places = false;
  /** Words about to be taken, in fractions of the page like all places here. */
  @property({ attribute: false }) chosen: Box[] = [];
  @property({ attribute: false }) hits: { box: Box; now: boolean }[] = [];
  @property({ attribute: false }) rectangle: Box | null = null;
  @state() private sharper: string | null = null;
  @state() private failed = false;
  private wanted: string | null = null;

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has("page")) {
      this.sharper = this.wanted = null;
      this.failed = false;
    }
    const wanted = this.near ? sharperPicture(this.page, this.scale, window.devicePixelRatio) : null;
    if (wanted === this.wanted) return;
    this.wanted = wanted;
    if (wanted === null) this.sharper = null;
    else window.setTimeout(() => void this.sharpen(wanted), SETTLED_MS);
  }

  /** Shows the sharper picture once it is there; until then, and where it cannot be had, what was shown before. */
  private async sharpen(picture: string): Promise<void> {
    if (picture !== this.wanted || !this.isConnected) return;
    const image = new Image();
    image.src = picture;
    try {
      await image.decode();
    } catch {
      return;
    }
    if (picture === this.wanted) this.sharper = picture;
  }

  override render() {
    return this.near ? html`${this.leaf()} ${this.overlay()}` : nothing;
  }

  /** The page as the server shows it, turned as a whole: the words turn with the picture. */
  private leaf() {
    const { page, turn, scale } = this;
    const { width, height } = shownSize(page, 0);
    const [x, y] = [width * scale, height * scale];
    const [right, down] = { 0: [0, 0], 90: [y, 0], 180: [x, y], 270: [0, x] }[turn] as [number, number];
    const style = `width:${x}px;height:${y}px;transform:translate(${right}px,${down}px) rotate(${turn}deg)`;
    return html`<div class="leaf" .style=${style} data-picture=${this.sharper ? "sharper" : "kept"}>
      ${this.failed
        ? html`<p class="empty">${words.review.page.failed}</p>`
        : html`<img src=${page.image} alt=${this.name} draggable="false" @error=${() => (this.failed = true)} />`}
      ${this.sharper ? html`<img class="sharper" src=${this.sharper} alt="" draggable="false" />` : nothing}
      <div class="text">${guard([page], () => textLayer(page.words, page))}</div>
    </div>`;
  }

  private overlay() {
    return html`${this.hits.map(({ box, now }) => html`<div class="hit ${now ? "now" : ""}" .style=${this.at(box)}></div>`)}
      ${this.marks.map((mark) => this.mark(mark))}
      ${this.chosen.map((box) => html`<div class="chosen" .style=${this.at(box)}></div>`)}
      ${this.rectangle ? html`<div class="drag" .style=${this.at(this.rectangle)}></div>` : nothing}`;
  }

  private at(box: Box): string {
    return placed(shownBox(box, this.turn));
  }

  private mark(mark: Mark) {
    const { name, level, active, hover } = mark;
    const far = shownBox(mark.box, this.turn)[0] > FAR;
    return html`<div
      class="mark ${level} ${active ? "active" : ""} ${hover ? "hover" : ""} ${this.places ? "named" : ""} ${far ? "far" : ""}"
      data-field=${name}
      data-testid=${level === "disagrees" ? `mark-conflict-${name}` : `mark-${name}`}
      .style=${this.at(mark.box)}
    >
      ${this.places && level !== "candidate"
        ? html`<span class="tag" @click=${() => this.emit("mark-click", name)}>${this.told(mark)}</span>`
        : nothing}
    </div>`;
  }

  private told({ name, level }: Mark): string {
    const label = fieldLabel(name);
    if (level === "disagrees") return w.pageSays(label);
    return level === "set" || level === "candidate" ? label : w.place(label, words.sureness[level]);
  }
}
