import assert from "node:assert/strict";
import { mock, test } from "node:test";
import type { LiveEvent } from "../../main/web/live/live-stream";

const page = Object.assign(new EventTarget(), { hidden: false });
Object.assign(globalThis, { window: globalThis, document: page });
const { LiveStream, pauseBefore } = await import("../../main/web/live/live-stream");

/** The browser's end of a connection, with the server's hand on it. */
class Connection extends EventTarget {
  closed = false;
  close() {
    this.closed = true;
  }
  send(name: string, data: object = {}) {
    this.dispatchEvent(Object.assign(new Event(name), { data: JSON.stringify({ name, ...data }) }));
  }
}

function listening() {
  mock.timers.enable({ apis: ["setTimeout"] });
  const opened: Connection[] = [];
  const stream = new LiveStream("/orgs/oakfield/events", () => {
    opened.push(new Connection());
    return opened.at(-1) as unknown as EventSource;
  });
  const heard: LiveEvent[] = [];
  const end = stream.listen((event) => heard.push(event));
  return { opened, stream, heard, end };
}

test("what the server tells reaches who listens", () => {
  const { opened, stream, heard } = listening();
  assert.equal(stream.connected, false);
  opened[0]!.send("refetch");
  assert.equal(stream.connected, true);
  opened[0]!.send("part", { part: "p1", document: "d1", state: "CONFIRMED" });
  assert.deepEqual(
    heard.map(({ name, part }) => [name, part]),
    [
      ["refetch", null],
      ["part", "p1"],
    ],
  );
  mock.timers.reset();
});

test("a connection that ends is made anew, and what may have been missed is fetched", () => {
  const { opened, stream, heard } = listening();
  opened[0]!.send("refetch");
  opened[0]!.send("error");
  assert.equal(stream.connected, false);
  assert.equal(opened[0]!.closed, true);
  mock.timers.tick(1000);
  assert.equal(opened.length, 2);
  opened[1]!.send("refetch");
  assert.equal(heard.length, 3);
  mock.timers.reset();
});

test("a connection without a sign of life is given up", () => {
  const { opened } = listening();
  mock.timers.tick(30_000);
  opened[0]!.send("beat");
  mock.timers.tick(30_000);
  assert.equal(opened[0]!.closed, false);
  mock.timers.tick(10_000);
  assert.equal(opened[0]!.closed, true);
  mock.timers.reset();
});

test("a page out of sight gives its connection back and takes another when it is seen again", () => {
  const { opened } = listening();
  page.hidden = true;
  page.dispatchEvent(new Event("visibilitychange"));
  assert.equal(opened[0]!.closed, true);
  page.hidden = false;
  page.dispatchEvent(new Event("visibilitychange"));
  assert.equal(opened.length, 2);
  mock.timers.reset();
});

test("the last to listen leaves a while before the connection goes, so that the next screen keeps it", () => {
  const { opened, stream, end } = listening();
  end();
  mock.timers.tick(500);
  const endNext = stream.listen(() => undefined);
  mock.timers.tick(10_000);
  assert.equal(opened.length, 1);
  endNext();
  mock.timers.tick(3000);
  assert.equal(opened[0]!.closed, true);
  mock.timers.reset();
});

test("each try waits longer than the one before, to a limit", () => {
  assert.equal(pauseBefore(0, 1), 1000);
  assert.equal(pauseBefore(3, 1), 8000);
  assert.equal(pauseBefore(3, 0), 4000);
  assert.equal(pauseBefore(20, 1), 30_000);
});
