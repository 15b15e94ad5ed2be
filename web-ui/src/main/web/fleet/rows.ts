import { nothing, type TemplateResult } from "lit";
import { state } from "lit/decorators.js";
import { Element } from "../shared/element";
import { Poll } from "../shared/poll";

const EVERY_MS = 10_000;

/** A card of what an operator has to know of; nothing is shown while there is nothing. */
export abstract class Rows<T> extends Element {
  @state() private rows: T[] = [];
  readonly poll = new Poll(
    () => this.load(),
    () => EVERY_MS,
    this,
  );

  protected abstract fetch(): Promise<T[]>;

  protected abstract card(rows: T[]): TemplateResult;

  private async load(): Promise<void> {
    try {
      this.rows = await this.fetch();
    } catch {
      // The screen around it says that the server cannot be reached.
    }
  }

  override render() {
    return this.rows.length === 0 ? nothing : this.card(this.rows);
  }
}
