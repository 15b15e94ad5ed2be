import assert from "node:assert/strict";
import { test } from "node:test";
import type { Part, Review } from "../../main/web/api/types";
import { parseRoute, href } from "../../main/web/route";
import { Onward } from "../../main/web/review/onward";
import { START, askedBy, countIn, inForce, orderOf, readView, writeView, type View } from "../../main/web/queue/view";
import { daysLeft, warningsOf } from "../../main/web/queue/warnings";

const narrowed: View = {
  ...START,
  group: "CONFIRMED",
  q: "ho-10 & more",
  vendor: "Müller",
  from: "2026-01-01",
  to: "2026-03-31",
  least: "10.50",
  most: "2000",
  type: "credit_note",
  who: "me",
  doubts: true,
  warned: "bank",
  order: "amount",
  page: 3,
};

test("what the queue shows survives the address", () => {
  assert.deepEqual(readView(writeView(narrowed)), narrowed);
  assert.deepEqual(readView(writeView(START)), START);
  const { query, screen } = parseRoute(href("oakfield", "queue", undefined, writeView(narrowed)));
  assert.equal(screen, "queue");
  assert.deepEqual(readView(query), narrowed);
});

test("what makes no sense in an address is left out", () => {
  const view = readView("state=ASLEEP&order=smell&page=-2&from=yesterday&least=much&type=letter&who=eve&doubts=perhaps&warned=smell");
  assert.deepEqual(view, START);
});

test("an address says the state always, so that one without any means as last time", () => {
  assert.equal(writeView(START), "state=TO_REVIEW");
});

test("the server is asked for the states of the group, and in the group's usual order", () => {
  assert.deepEqual(askedBy(START), { state: "TO_REVIEW,REOPENED", order: "worth" });
  assert.deepEqual(askedBy({ ...START, group: "ALL" }), { order: "newest" });
  assert.equal(orderOf({ group: "CONFIRMED", order: null }), "confirmed");
  assert.equal(askedBy(narrowed).doubts, "true");
});

test("the words searched for are not among the filters in force", () => {
  assert.deepEqual(inForce(narrowed), ["vendor", "from", "to", "least", "most", "type", "who", "doubts", "warned"]);
});

test("a group counts all of its states", () => {
  const counts = { TO_REVIEW: 3, REOPENED: 1, CONFIRMED: 7 };
  assert.equal(countIn(counts, "TO_REVIEW"), 4);
  assert.equal(countIn(counts, "ALL"), 11);
  assert.equal(countIn(counts, "UNREADABLE"), 0);
});

test("a bill is due in days of the person's calendar", () => {
  const evening = new Date(2026, 10, 26, 23, 30);
  assert.equal(daysLeft("2026-11-26", evening), 0);
  assert.equal(daysLeft("2026-11-25", evening), -1);
  assert.equal(daysLeft(null, evening), null);
});

test("only a bill that waits is warned of", () => {
  const bill = { state: "TO_REVIEW", needs: 2, warned: ["duplicate", "bank"], dueDate: "2026-11-20" } as unknown as Part;
  const now = new Date(2026, 10, 26);
  assert.deepEqual(
    warningsOf(bill, now).map(({ name }) => name),
    ["bank", "duplicate", "overdue", "needs"],
  );
  assert.deepEqual(warningsOf({ ...bill, state: "CONFIRMED" }, now), []);
});

function ahead(next: Record<string, string | null>) {
  const asked: string[] = [];
  const shown: string[] = [];
  const api = {
    next: async (after: string) => ({ next: next[after] ?? null }),
    review: async (id: string) => {
      asked.push(id);
      return { id, pages: [{ image: `${id}.png` }] } as unknown as Review;
    },
  };
  let time = 0;
  const onward = new Onward(
    () => api,
    () => askedBy(START),
    (picture) => shown.push(picture),
    () => time,
  );
  return { onward, asked, shown, later: (ms: number) => (time += ms) };
}

const settle = () => new Promise((done) => setImmediate(done));

test("the next bill and its first page are there before they are asked for", async () => {
  const { onward, asked, shown } = ahead({ a: "b" });
  onward.prepare("a");
  await settle();
  assert.deepEqual([asked, shown], [["b"], ["b.png"]]);
  assert.equal(await onward.after("a"), "b");
  assert.equal((await onward.review("b")).id, "b");
  assert.deepEqual(asked, ["b"]);
});

test("a bill that somebody was at meanwhile is got ready anew, and an old one is asked for again", async () => {
  const next: Record<string, string | null> = { a: "b" };
  const { onward, asked, later } = ahead(next);
  onward.prepare("a");
  await settle();
  next["a"] = "c";
  onward.changed("z");
  onward.changed("b");
  await settle();
  assert.equal(await onward.after("a"), "c");
  later(120_000);
  await onward.review("c");
  assert.deepEqual(asked, ["b", "c", "c"]);
});

test("where nothing waits there is no next bill", async () => {
  const { onward } = ahead({});
  onward.prepare("a");
  assert.equal(await onward.after("a"), null);
});
