import assert from "node:assert/strict";
import { test } from "node:test";
import { ApiError } from "../../main/web/api/http";
import { HELD_MS, Taking, WARNED_MS, type Holding } from "../../main/web/review/taking";
import { settableTimers } from "./timers";

const BEN = { name: "Ben", until: "2026-11-26T10:05:00Z" };

function aTaking(holder: typeof BEN | null = null) {
  const clock = settableTimers();
  const heard: Holding["state"][] = [];
  const calls: string[] = [];
  const server = { holder };
  let last: Holding = { state: "asking" };
  const taking = new Taking({
    take: (over) => {
      calls.push(over ? "take over" : "take");
      if (!server.holder || over) return Promise.resolve();
      return Promise.reject(new ApiError(409, { takenBy: server.holder }));
    },
    release: () => (calls.push("release"), Promise.resolve()),
    heard: (holding) => {
      last = holding;
      heard.push(holding.state);
    },
    now: clock.now,
    timers: clock.timers,
  });
  return { ...clock, taking, heard, calls, server, holding: () => last };
}

test("who works on a bill holds on to it, once a minute at most", async () => {
  const { taking, calls, pass, heard } = aTaking();
  await pass(0);
  for (let seconds = 0; seconds < 600; seconds += 10) {
    await pass(10_000);
    taking.worked();
  }
  assert.ok(calls.length >= 9 && calls.length <= 11, `${calls.length} calls`);
  assert.equal(heard.includes("idle"), false);
});

test("who idles is warned, and then the bill is free", async () => {
  const { calls, pass, heard } = aTaking();
  await pass(0);
  await pass(HELD_MS - WARNED_MS);
  assert.deepEqual(heard, ["mine", "idle"]);
  await pass(WARNED_MS);
  assert.deepEqual(heard, ["mine", "idle", "released"]);
  assert.equal(calls.at(-1), "release");
});

test("any sign of work after the warning, or after the bill was let go, takes it again", async () => {
  const { taking, pass, holding } = aTaking();
  await pass(0);
  await pass(HELD_MS - WARNED_MS);
  taking.worked();
  await pass(0);
  assert.equal(holding().state, "mine");
  await pass(HELD_MS - WARNED_MS);
  await pass(WARNED_MS);
  taking.worked();
  await pass(0);
  assert.equal(holding().state, "mine");
});

test("what another holds is looked at again and again, and is mine when they let go", async () => {
  const { taking, pass, server, holding } = aTaking(BEN);
  await pass(0);
  taking.worked();
  assert.deepEqual(holding(), { state: "theirs", by: BEN, lost: false });
  server.holder = null;
  await pass(15_000);
  assert.equal(holding().state, "mine");
});

test("a bill that was taken over says so, and is not given back", async () => {
  const { taking, pass, calls, holding } = aTaking();
  await pass(0);
  taking.theirs(BEN);
  assert.deepEqual(holding(), { state: "theirs", by: BEN, lost: true });
  await taking.end();
  assert.deepEqual(calls, ["take"]);
});

test("a bill that is left is given back, a decided one is not", async () => {
  const left = aTaking();
  await left.pass(0);
  await left.taking.end();
  assert.equal(left.calls.at(-1), "release");
  const decided = aTaking();
  await decided.pass(0);
  decided.taking.forget();
  await decided.pass(HELD_MS);
  assert.deepEqual(decided.calls, ["take"]);
});
