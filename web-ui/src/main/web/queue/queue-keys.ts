import { keyTable } from "../shared/keys";
import { words } from "../strings";

export interface QueueKeys {
  search(): void;
}
export interface BillTableKeys {
  move(by: number): void;
}

export const queueKeys = keyTable<QueueKeys>()("queue", () => words.keys.screens.queue, {
  search: { keys: ["/"], text: () => words.keys.queue.search, run: (on) => on.search() },
});

export const billTableKeys = keyTable<BillTableKeys>()("queue", () => words.keys.screens.queue, {
  down: { keys: ["ArrowDown", "j"], text: () => words.keys.queue.down, run: (on) => on.move(1) },
  up: { keys: ["ArrowUp", "k"], text: () => words.keys.queue.up, run: (on) => on.move(-1) },
  open: { keys: ["Enter"], text: () => words.keys.queue.open },
});
