/** What an edit was about, and whether it was a stroke among others of the same typing. */
export type Change = { about: string; typing: boolean };
type Step<T> = { state: T; change: Change };

/** The states that a thing went through, to go back to and forth again. Never changed in place. */
export class History<T> {
  private constructor(
    readonly now: T,
    private readonly back: readonly Step<T>[],
    private readonly forth: readonly Step<T>[],
    private readonly open: boolean,
  ) {}

  static of<T>(now: T): History<T> {
    return new History(now, [], [], false);
  }

  /** The next state. Without a change to speak of it replaces the present one and is no step of its own. */
  to(next: T, change: Change | null): History<T> {
    if (!change) return new History(next, this.back, this.forth, this.open);
    const last = this.back.at(-1)?.change;
    const goesOn = this.open && change.typing && last?.typing && last.about === change.about;
    const back = goesOn ? this.back : [...this.back, { state: this.now, change }];
    return new History(next, back, [], change.typing);
  }

  /** What is typed from here on is a step of its own. */
  settled(): History<T> {
    return this.open ? new History(this.now, this.back, this.forth, false) : this;
  }

  /** What undoing would take back; null when there is nothing. */
  get undoes(): Change | null {
    return this.back.at(-1)?.change ?? null;
  }

  get redoes(): Change | null {
    return this.forth.at(-1)?.change ?? null;
  }

  undo(): History<T> {
    const step = this.back.at(-1);
    if (!step) return this;
    return new History(step.state, this.back.slice(0, -1), [...this.forth, { ...step, state: this.now }], false);
  }

  redo(): History<T> {
    const step = this.forth.at(-1);
    if (!step) return this;
    return new History(step.state, [...this.back, { ...step, state: this.now }], this.forth.slice(0, -1), false);
  }
}
