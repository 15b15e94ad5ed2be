import { keyTable } from "../shared/keys";
import { words } from "../strings";

export interface QueueKeys {
  search(): void;
  filter(): void;
  sort(): void;
  clear(): void;
  choose(number: number): void;
}
export interface BillTableKeys {
  move(by: number): void;
  /** To the first or the last bill of the page. */
  end(which: "first" | "last"): void;
  turn(by: number): void;
}

const k = () => words.keys.queue;

export const queueKeys = keyTable<QueueKeys>()("queue", () => words.keys.screens.queue, {
  search: { keys: ["/"], text: () => k().search, run: (on) => on.search() },
  filter: { keys: ["f"], text: () => k().filter, run: (on) => on.filter() },
  sort: { keys: ["o"], text: () => k().sort, run: (on) => on.sort() },
  clear: { keys: ["x"], text: () => k().clear, run: (on) => on.clear() },
  toReview: { keys: ["1"], text: () => k().toReview, run: (on) => on.choose(1) },
  reading: { keys: ["2"], text: () => k().reading, run: (on) => on.choose(2) },
  confirmed: { keys: ["3"], text: () => k().confirmed, run: (on) => on.choose(3) },
  unreadable: { keys: ["4"], text: () => k().unreadable, run: (on) => on.choose(4) },
  notABill: { keys: ["5"], text: () => k().notABill, run: (on) => on.choose(5) },
  all: { keys: ["6"], text: () => k().all, run: (on) => on.choose(6) },
});

export const billTableKeys = keyTable<BillTableKeys>()("queue", () => words.keys.screens.queue, {
  down: { keys: ["ArrowDown", "j"], text: () => k().down, run: (on) => on.move(1) },
  up: { keys: ["ArrowUp", "k"], text: () => k().up, run: (on) => on.move(-1) },
  first: { keys: ["Home"], text: () => k().first, run: (on) => on.end("first") },
  last: { keys: ["End"], text: () => k().last, run: (on) => on.end("last") },
  pageDown: { keys: ["PageDown"], text: () => k().pageDown, run: (on) => on.turn(1) },
  pageUp: { keys: ["PageUp"], text: () => k().pageUp, run: (on) => on.turn(-1) },
  open: { keys: ["Enter"], text: () => k().open },
});
