import type { ReactiveController, ReactiveControllerHost } from "lit";
import "./talk-drawer";
import type { TalkDrawer, TalkTab } from "./talk-drawer";
import "./warnings";
import type { Warnings } from "./warnings";

/** What the head tells of what stands beside the bill. */
export type Told = {
  /** What is open. */
  tab: TalkTab | null;
  /** How many comments there are by now; null while that is not known better than the bill says. */
  comments: number | null;
  /** How many warnings are to be looked at. */
  unseen: number;
};
const NOTHING: Told = { tab: null, comments: null, unseen: 0 };

/** A desk's warnings, comments and trail: listens to them, and opens what the head asks for. */
export class Beside implements ReactiveController {
  told = NOTHING;

  constructor(private readonly desk: ReactiveControllerHost & HTMLElement) {
    desk.addController(this);
    desk.addEventListener("warnings", (event) => this.tell({ unseen: (event as CustomEvent<number>).detail }));
    desk.addEventListener("count", (event) => this.tell({ comments: (event as CustomEvent<number>).detail }));
    desk.addEventListener("talk-tab", (event) => this.tell({ tab: (event as CustomEvent<TalkTab | null>).detail }));
    desk.addEventListener("talk", (event) => void this.talk?.toggle((event as CustomEvent<TalkTab>).detail));
    desk.addEventListener("look-at-warnings", () => this.warnings?.look());
  }

  hostConnected(): void {
    this.told = NOTHING;
  }

  get warnings(): Warnings | null {
    return this.desk.querySelector<Warnings>("bw-warnings");
  }

  private get talk(): TalkDrawer | null {
    return this.desk.querySelector<TalkDrawer>("bw-talk");
  }

  /** Another bill, or the same anew. */
  fresh(): void {
    this.told = { ...NOTHING, tab: this.told.tab };
  }

  private tell(told: Partial<Told>): void {
    this.told = { ...this.told, ...told };
    this.desk.requestUpdate();
  }
}
