import type { Timers } from "../../main/web/api/connection";

/** Time that passes when the test says so. */
export function settableTimers() {
  const due = new Map<number, { at: number; work: () => void }>();
  let now = 0;
  let next = 1;
  const timers: Timers = {
    set: (work, milliseconds) => (due.set(next, { at: now + milliseconds, work }), next++),
    clear: (timer) => void due.delete(timer),
    random: () => 0.5,
  };
  const pass = async (milliseconds: number): Promise<void> => {
    now += milliseconds;
    for (const [timer, { at, work }] of [...due]) {
      if (at <= now && due.delete(timer)) work();
    }
    await new Promise((settled) => setImmediate(settled));
  };
  return { timers, pass, now: () => now, waiting: () => due.size };
}
