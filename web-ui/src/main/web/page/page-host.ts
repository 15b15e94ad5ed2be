import type { ReviewPage } from "../api/types";
import type { Picked } from "./picking";
import type { WordLines } from "./word-lines";

/** What search and picking need of the page view that they belong to. */
export interface PageHost {
  readonly pages: ReviewPage[];
  /** The field that waits for words; null when none does. */
  readonly filling: string | null;
  /** The page that is looked at. */
  readonly current: number;
  lines(page: ReviewPage): WordLines;
  /** Brings words of a page into view. */
  showWords(page: number, run: number[]): void;
  take(picked: Picked): void;
  requestUpdate(): void;
}

/** Where the keyboard was, to go back to. */
export class Return {
  private readonly to = document.activeElement as HTMLElement | null;

  go(): void {
    if (this.to?.isConnected && this.to !== document.body) this.to.focus();
  }
}
