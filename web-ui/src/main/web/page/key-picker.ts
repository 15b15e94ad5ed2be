import type { ReviewPage } from "../api/types";
import type { Hit } from "./find-text";
import type { PageHost, Return } from "./page-host";
import { directionOf, moved, pickedOf, type Choice } from "./picking";

/** Picking words by keyboard: the arrows go from word to word, with Shift they take more, Enter takes. */
export class KeyPicker {
  choice: Choice | null = null;
  private back: Return | null = null;

  constructor(private readonly host: PageHost) {}

  /** @param back where the keyboard goes afterwards */
  begin({ page, words }: Hit, back: Return): void {
    this.back = back;
    this.set({ page, anchor: words[0]!, head: words.at(-1)! });
  }

  end(): void {
    this.choice = null;
    this.host.requestUpdate();
    this.back?.go();
    this.back = null;
  }

  /** Whether it was one of its keys. */
  key(event: KeyboardEvent): boolean {
    if (!this.choice || event.ctrlKey || event.metaKey || event.altKey) return false;
    const direction = directionOf(event.key);
    if (direction) {
      this.set(moved(this.choice, direction, event.shiftKey, this.host.pages, (page) => this.host.lines(page)));
      return true;
    }
    if (event.key === "Enter") this.take();
    else if (event.key === "Escape") this.end();
    else return false;
    return true;
  }

  get run(): number[] {
    const page = this.page;
    return this.choice && page ? this.host.lines(page).run(this.choice.anchor, this.choice.head) : [];
  }

  get page(): ReviewPage | null {
    return this.host.pages.find(({ number }) => number === this.choice?.page) ?? null;
  }

  private take(): void {
    const page = this.page;
    if (page) this.host.take(pickedOf(page, this.run));
    this.end();
  }

  private set(choice: Choice): void {
    this.choice = choice;
    this.host.showWords(choice.page, [choice.head]);
    this.host.requestUpdate();
  }
}
