import assert from "node:assert/strict";
import { test } from "node:test";
import { EffortCounter, LONGEST_PAUSE_MS } from "../../main/web/effort/counter";

test("keys count once however long they are held, and modifiers not by themselves", () => {
  const counter = new EffortCounter(null, 0);
  counter.key("Control", false, 10);
  counter.key("Enter", false, 20);
  counter.key("a", false, 30);
  counter.key("a", true, 40);
  assert.equal(counter.counted.keystrokes, 2);
  assert.equal(counter.counted.pointer, false);
});

test("of a long pause only its beginning counts, and nothing while the screen is out of sight", () => {
  const counter = new EffortCounter(null, 0);
  counter.sign(4_000);
  counter.sign(4_000 + 10 * LONGEST_PAUSE_MS);
  assert.equal(counter.counted.seconds, 34);
  counter.hidden(4_000 + 10 * LONGEST_PAUSE_MS + 1_000);
  counter.sign(1e9);
  assert.equal(counter.counted.seconds, 35);
});

test("work goes on from what was counted before", () => {
  const counter = new EffortCounter({ keystrokes: 7, seconds: 12.5, pointer: false }, 100);
  counter.pointed(1_100);
  assert.deepEqual(counter.counted, { keystrokes: 7, seconds: 13.5, pointer: true });
});
