import type { Box, ReviewPage } from "../api/types";
import { findText, firstHit, stepHit, type Hit } from "./find-text";
import { Return, type PageHost } from "./page-host";
import { pickedOf } from "./picking";

/** The search on the pages, from its first letter until it is ended. */
export class Finder {
  open = false;
  text = "";
  hits: Hit[] = [];
  at = -1;
  back: Return | null = null;

  constructor(private readonly host: PageHost) {}

  begin(): void {
    this.open = true;
    this.back = new Return();
    this.look(this.text);
  }

  /** The keyboard goes back to where it was. */
  end(): void {
    this.close();
    this.back?.go();
  }

  close(): void {
    this.open = false;
    this.hits = [];
    this.at = -1;
    this.host.requestUpdate();
  }

  get hit(): Hit | null {
    return this.hits[this.at] ?? null;
  }

  look(text: string): void {
    this.text = text;
    this.hits = findText(text, this.host.pages);
    this.at = firstHit(this.hits, this.host.current);
    this.show();
  }

  step(by: 1 | -1): void {
    this.at = stepHit(this.hits, this.at, by);
    this.show();
  }

  /** Where the hits on a page lie, in fractions of it. */
  hitsOn(page: ReviewPage): { box: Box; now: boolean }[] {
    return this.hits.flatMap((hit, index) => {
      const boxes = hit.page === page.number ? this.host.lines(page).pieces(hit.words) : [];
      return boxes.map((box) => ({ box, now: index === this.at }));
    });
  }

  /** The hit fills the field that waits. */
  take(): void {
    const { hit } = this;
    const page = this.host.pages.find(({ number }) => number === hit?.page);
    if (!hit || !page || this.host.filling === null) return;
    this.host.take(pickedOf(page, hit.words));
    this.end();
  }

  private show(): void {
    const { hit } = this;
    if (hit) this.host.showWords(hit.page, hit.words);
    this.host.requestUpdate();
  }
}
