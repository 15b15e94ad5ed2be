import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Box, ReviewPage } from "../api/types";
import { limited, percentOf, scaleOf, shownBox, shownSize, stepped, turnedBy, type Point, type Size, type Turn, type Zoom } from "./geometry";
import { Grab, Pinch, wheelFactor } from "./gestures";
import { nearPages, pageInSight, revealBox, ScrollAnchor, sheetOf, sheetsIn } from "./scroll-anchor";
import { keepTurns, keepViewChoices, turnsOf, viewChoices, type Turns } from "./view-choices";

/** Room around and between the sheets. */
const GAP = 12;

type Host = ReactiveControllerHost & {
  readonly pages: ReviewPage[];
  readonly documentId: string;
  /** How the bill's pages were turned before, on whatever computer. */
  readonly turns: Turns;
  readonly scroller: HTMLElement | null;
  /** Another page is looked at. */
  seen(page: number): void;
  turned(turns: Turns): void;
};

/** What part of which pages is seen, how large and which way up. */
export class Viewport implements ReactiveController {
  zoom: Zoom = viewChoices().zoom;
  near = new Set<number>();
  current = 0;
  private turns: Turns = {};
  private room: Size = { width: 600, height: 800 };
  private still: { anchor: ScrollAnchor; client: Point | undefined } | null = null;
  private grab: Grab | null = null;
  private pinch: Pinch | null = null;
  private readonly watch = new ResizeObserver(() => this.measure());
  private watched: HTMLElement | null = null;
  private measured = false;
  /** What was to be revealed before the room for it was known. */
  private late: { number: number; box: Box } | null = null;

  constructor(private readonly host: Host) {
    host.addController(this);
  }

  hostUpdated(): void {
    const { scroller } = this.host;
    if (!scroller) return;
    if (this.watched !== scroller) {
      this.watched = scroller;
      this.watch.observe(scroller);
      this.measured = !this.measure();
    } else if (!this.measured) {
      this.measured = true;
      if (this.late) this.reveal(this.late.number, this.late.box);
    }
    this.still?.anchor.restore(scroller, this.still.client);
    this.still = null;
    this.look();
  }

  hostDisconnected(): void {
    this.watch.disconnect();
    this.watched = null;
  }

  /** Other pages: from their top. */
  begin(): void {
    this.turns = { ...turnsOf(this.host.documentId), ...this.host.turns };
    this.current = this.host.pages[0]?.number ?? 0;
    this.near = new Set([this.current]);
    if (this.host.scroller) this.host.scroller.scrollTop = this.host.scroller.scrollLeft = 0;
  }

  /** Whether the room is another. */
  private measure(): boolean {
    const { scroller } = this.host;
    if (!scroller) return false;
    const room = { width: scroller.clientWidth - 2 * GAP, height: scroller.clientHeight - 2 * GAP };
    if (room.width <= 0 || (room.width === this.room.width && room.height === this.room.height)) return false;
    if (this.measured) this.hold(this.middle());
    this.room = room;
    this.host.requestUpdate();
    return true;
  }

  turnOf(page: ReviewPage): Turn {
    return this.turns[page.number] ?? 0;
  }

  scaleOf(page: ReviewPage): number {
    return scaleOf(this.zoom, this.sizeOf(page), this.room);
  }

  private sizeOf(page: ReviewPage): Size {
    return shownSize(page, this.turnOf(page));
  }

  /** The size of a page's sheet, as a style. */
  styleOf(page: ReviewPage): string {
    const { width, height } = this.sizeOf(page);
    const scale = this.scaleOf(page);
    return `width:${(width * scale).toFixed(2)}px;height:${(height * scale).toFixed(2)}px`;
  }

  get percent(): number {
    return percentOf(this.scale);
  }

  /** Of the page that is looked at. */
  private get scale(): number {
    const page = this.page;
    return page ? this.scaleOf(page) : 1;
  }

  private get page(): ReviewPage | undefined {
    return this.host.pages.find(({ number }) => number === this.current) ?? this.host.pages[0];
  }

  zoomTo(zoom: Zoom, at: Point = this.middle()): void {
    this.hold(at);
    this.zoom = zoom;
    keepViewChoices({ ...viewChoices(), zoom });
    this.host.requestUpdate();
  }

  step(by: 1 | -1): void {
    this.zoomTo({ scale: stepped(this.scale, by) });
  }

  /** The page that is looked at. */
  turn(by: 90 | -90): void {
    const page = this.page;
    if (!page) return;
    this.turns = { ...this.turns, [page.number]: turnedBy(this.turnOf(page), by) };
    keepTurns(this.host.documentId, this.turns);
    this.host.turned(this.turns);
    this.host.requestUpdate();
  }

  private middle(): Point {
    const frame = this.host.scroller?.getBoundingClientRect();
    return frame ? [frame.left + frame.width / 2, frame.top + frame.height / 3] : [0, 0];
  }

  private hold(at: Point, client?: Point): void {
    const { scroller } = this.host;
    const anchor = scroller ? ScrollAnchor.at(scroller, at) : null;
    if (anchor) this.still ??= { anchor, client };
  }

  /** Brings a place of a page (in its own fractions) into view, and moves nothing when it is. */
  reveal(number: number, box: Box): void {
    const { scroller } = this.host;
    this.late = this.measured ? null : { number, box };
    const page = this.host.pages.find((one) => one.number === number);
    const sheet = scroller && sheetOf(scroller, number);
    if (scroller && sheet && page) revealBox(scroller, sheet, shownBox(box, this.turnOf(page)));
  }

  /** Brings a page's top into view. */
  show(number: number): void {
    const { scroller } = this.host;
    const sheet = scroller && sheetOf(scroller, number);
    if (!scroller || !sheet) return;
    const before = sheet.previousElementSibling;
    const top = before?.matches(".not-read") ? before : sheet;
    scroller.scrollTop += top.getBoundingClientRect().top - scroller.getBoundingClientRect().top - GAP;
  }

  go(by: 1 | -1): void {
    const at = this.host.pages.findIndex(({ number }) => number === this.current);
    const next = this.host.pages[at + by];
    if (next) this.show(next.number);
  }

  /** Which pages are in sight, and which of them is looked at. */
  look(): void {
    const { scroller } = this.host;
    if (!scroller || sheetsIn(scroller).length === 0) return;
    const near = nearPages(scroller);
    const current = pageInSight(scroller) ?? this.current;
    const same = near.size === this.near.size && [...near].every((page) => this.near.has(page));
    if (same && current === this.current) return;
    this.near = near;
    if (current !== this.current) {
      this.current = current;
      this.host.seen(current);
    }
    this.host.requestUpdate();
  }

  wheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.zoomTo({ scale: limited(this.scale * wheelFactor(event)) }, [event.clientX, event.clientY]);
  }

  touch(event: TouchEvent): void {
    const { scroller } = this.host;
    if (event.touches.length !== 2 || !scroller) {
      this.pinch = null;
      return;
    }
    if (event.type === "touchstart") this.pinch = new Pinch(scroller, event.touches, this.scale);
    if (!this.pinch || !event.cancelable) return;
    event.preventDefault();
    const { scale, client } = this.pinch.move(event.touches);
    this.still = this.pinch.anchor && { anchor: this.pinch.anchor, client };
    this.zoom = { scale: limited(scale) };
    keepViewChoices({ ...viewChoices(), zoom: this.zoom });
    this.host.requestUpdate();
  }

  get grabbed(): boolean {
    return this.grab !== null;
  }

  grabAt(event: PointerEvent): void {
    const { scroller } = this.host;
    if (!scroller) return;
    event.preventDefault();
    scroller.setPointerCapture(event.pointerId);
    this.grab = new Grab(scroller, [event.clientX, event.clientY]);
    this.host.requestUpdate();
  }

  grabMove(event: PointerEvent): void {
    this.grab?.move([event.clientX, event.clientY]);
  }

  letGo(): void {
    this.grab = null;
    this.host.requestUpdate();
  }
}
