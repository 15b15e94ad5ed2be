import { say } from "../shared/toast";
import { words } from "../strings";
import type { Finder } from "./finder";
import { ACTUAL } from "./geometry";
import type { KeyPicker } from "./key-picker";
import { Return, type PageHost } from "./page-host";
import type { PageCommand, PageKeys } from "./page-keys";
import type { Mark } from "./page-sheet";
import { pickStart } from "./pick-start";
import { keepViewChoices, viewChoices } from "./view-choices";
import type { Viewport } from "./viewport";

const w = words.page;

type Host = PageHost & { readonly marks: Mark[]; readonly scroller: HTMLElement | null; tell(event: string): void };

/** Carries out what the buttons and keys of the page stand for. */
export class PageCommands implements PageKeys {
  /** All found places are named. */
  places = viewChoices().places;
  /** Dragging selects text to copy, and fills no field. */
  selecting = false;

  constructor(
    private readonly host: Host,
    private readonly view: Viewport,
    private readonly finder: Finder,
    private readonly keys: KeyPicker,
  ) {}

  obey(command: PageCommand): void {
    this.host.tell("page-wanted");
    const { view, finder } = this;
    const does: Record<PageCommand, () => void> = {
      toPage: () => this.toPage(),
      zoomIn: () => view.step(1),
      zoomOut: () => view.step(-1),
      fitWidth: () => view.zoomTo({ fit: "width" }),
      fitPage: () => view.zoomTo({ fit: "page" }),
      actual: () => view.zoomTo({ scale: ACTUAL }),
      turnRight: () => view.turn(90),
      turnLeft: () => view.turn(-90),
      nextPage: () => view.go(1),
      previousPage: () => view.go(-1),
      find: () => (finder.open ? finder.end() : finder.begin()),
      pick: () => this.pick(),
      places: () => this.showPlaces(),
      select: () => (this.selecting = !this.selecting),
      swap: () => this.host.tell("swap-sides"),
    };
    does[command]();
    this.host.requestUpdate();
  }

  /** The keyboard goes to the page, there to pick when a field waits; and back again. */
  private toPage(): void {
    if (this.keys.choice || this.host.filling !== null) this.pick();
    else this.host.scroller?.focus();
  }

  private showPlaces(): void {
    this.places = !this.places;
    keepViewChoices({ ...viewChoices(), places: this.places });
  }

  /** From the words that were found, else from the place of the field in focus. */
  private pick(): void {
    const { scroller, filling, pages, marks } = this.host;
    if (this.keys.choice) return this.keys.end();
    if (filling === null || !scroller) return say(w.pick.noField, "bad");
    const { hit, back } = this.finder;
    const start = hit ?? pickStart(pages, marks, this.view, scroller, (page) => this.host.lines(page));
    if (!start) return say(w.pick.noWords, "bad");
    this.keys.begin(start, hit && back ? back : new Return());
    this.finder.close();
    scroller.focus();
  }
}
