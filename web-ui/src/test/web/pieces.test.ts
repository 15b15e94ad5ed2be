import assert from "node:assert/strict";
import { test } from "node:test";
import { ApiError, SignedOut, Unreachable } from "../../main/web/api/http";
import type { Announced, Arrived } from "../../main/web/api/upload";
import { secondsBefore } from "../../main/web/upload/pause";
import { FileGone, type Hindrance, PIECE, sendInPieces, type Way } from "../../main/web/upload/send-in-pieces";

const WHAT: Announced = { key: "k", name: "bill.zip", size: 2 * PIECE + 5, lastChange: null };
const FILE = new Blob([new Uint8Array(WHAT.size)]);

/** A server that keeps what arrives; `faults` happen in turn, one for each request, after so many bytes of it. */
class Server implements Way {
  offset = 0;
  announced = 0;
  readonly pieces: [number, number][] = [];

  constructor(private readonly faults: (null | { after: number; error: Error })[] = []) {}

  private seen(): Arrived {
    const finished = this.offset === WHAT.size;
    return { ...WHAT, startedAt: "", offset: this.offset, finished, document: null, archive: null };
  }

  async announce(): Promise<Arrived[]> {
    this.announced++;
    this.fail();
    return [this.seen()];
  }

  async send(_key: string, offset: number, piece: Blob, progress: (sent: number) => void): Promise<Arrived> {
    this.pieces.push([offset, piece.size]);
    if (offset !== this.offset) throw new ApiError(409, { type: "urn:wrong-offset", offset: this.offset });
    this.fail();
    progress(piece.size);
    this.offset += piece.size;
    return this.seen();
  }

  private fail(): void {
    const fault = this.faults.shift();
    if (!fault) return;
    this.offset += fault.after;
    throw fault.error;
  }
}

function run(server: Server, options: { file?: Blob; known?: number | null; stop?: AbortSignal } = {}) {
  const pauses: [Hindrance, number][] = [];
  const arrived: number[] = [];
  const sending = {
    arrived: (bytes: number) => void arrived.push(bytes),
    pause: (why: Hindrance, tries: number) => {
      pauses.push([why, tries]);
      return Promise.resolve();
    },
  };
  const stop = options.stop ?? new AbortController().signal;
  const sent = sendInPieces(server, options.file ?? FILE, WHAT, options.known ?? null, sending, stop);
  return { sent, pauses, arrived };
}

test("a file is announced and sent piece by piece", async () => {
  const server = new Server();
  const { sent, arrived } = run(server);
  assert.ok((await sent).finished);
  assert.deepEqual(server.pieces, [
    [0, PIECE],
    [PIECE, PIECE],
    [2 * PIECE, 5],
  ]);
  assert.equal(arrived.at(-1), WHAT.size);
});

test("after a lost connection it goes on from the last byte that arrived", async () => {
  const server = new Server([null, null, { after: 1000, error: new Unreachable() }]);
  const { sent, pauses } = run(server);
  await sent;
  assert.deepEqual(
    server.pieces.map(([offset]) => offset),
    [0, PIECE, PIECE + 1000],
  );
  assert.deepEqual(pauses, [["offline", 1]]);
  assert.equal(server.announced, 2);
});

test("pauses count failed tries one after the other and begin anew once something arrived", async () => {
  const lost = { after: 0, error: new Unreachable() };
  const { sent, pauses } = run(new Server([lost, lost, lost, null, null, lost]));
  await sent;
  assert.deepEqual(
    pauses.map(([, tries]) => tries),
    [1, 2, 3, 1],
  );
});

test("an expired sign-in is waited for, however often it is tried", async () => {
  const out = { after: 0, error: new SignedOut() };
  const { sent, pauses } = run(new Server(Array(20).fill(out)));
  assert.ok((await sent).finished);
  assert.equal(pauses.length, 20);
  assert.ok(pauses.every(([why]) => why === "signed-out"));
});

test("the server's word for the offset counts, without another question", async () => {
  const server = new Server();
  server.offset = 700;
  const { sent, pauses } = run(server, { known: 300 });
  await sent;
  assert.deepEqual(
    server.pieces.slice(0, 2).map(([offset]) => offset),
    [300, 700],
  );
  assert.equal(server.announced, 0);
  assert.deepEqual(pauses, []);
});

test("a whole file that another server is finishing is asked for with an empty piece", async () => {
  class Busy extends Server {
    left = 2;
    override async send(key: string, offset: number, piece: Blob, progress: (sent: number) => void): Promise<Arrived> {
      const seen = await super.send(key, offset, piece, progress);
      return { ...seen, finished: seen.finished && this.left-- <= 0 };
    }
  }
  const server = new Busy();
  const { sent, pauses } = run(server, { known: 0 });
  assert.ok((await sent).finished);
  assert.deepEqual(server.pieces.slice(-2), [
    [WHAT.size, 0],
    [WHAT.size, 0],
  ]);
  assert.deepEqual(pauses, [["being-finished", 1]]);
});

test("what the server does not take is not sent again", async () => {
  const refusal = new ApiError(415, { type: "urn:unknown-type" });
  const server = new Server([null, { after: 0, error: refusal }]);
  await assert.rejects(run(server).sent, refusal);
  assert.equal(server.pieces.length, 1);
});

test("a forgotten upload is announced anew; a server that only fails is given up", async () => {
  const forgotten = { after: 0, error: new ApiError(404, {}) };
  const server = new Server([forgotten]);
  assert.ok((await run(server, { known: 0 }).sent).finished);
  const starting = { after: 0, error: new ApiError(503, {}) };
  assert.ok((await run(new Server(Array(20).fill(starting))).sent).finished);
  const fault = new ApiError(500, {});
  await assert.rejects(run(new Server(Array(50).fill({ after: 0, error: fault }))).sent, fault);
});

test("a file that is gone is said to be gone, not to be a lost connection", async () => {
  const gone = new Blob(["x"]);
  Object.defineProperty(gone, "slice", {
    value: () => ({ size: 1, arrayBuffer: () => Promise.reject(new Error("NotReadableError")) }),
  });
  const server = new Server([null, { after: 0, error: new Unreachable() }]);
  await assert.rejects(run(server, { file: gone }).sent, FileGone);
});

test("a cancelled upload ends at once", async () => {
  const stop = new AbortController();
  stop.abort();
  const server = new Server();
  await assert.rejects(run(server, { stop: stop.signal }).sent);
  assert.equal(server.announced, 0);
});

test("pauses double up to half a minute", () => {
  assert.deepEqual([1, 2, 3, 5, 6, 40].map(secondsBefore), [1, 2, 4, 16, 30, 30]);
});
