import assert from "node:assert/strict";
import { test } from "node:test";
import { ApiError, Unreachable } from "../../main/web/api/http";
import type { Draft, DraftContent, DraftSaved, DraftWrite, ReviewPage } from "../../main/web/api/types";
import { carriedOver } from "../../main/web/review/draft";
import { DraftKeeper, type Saving } from "../../main/web/review/draft-keeper";
import { merged, startFrom, type Offer } from "../../main/web/review/draft-start";
import type { Edit } from "../../main/web/review/edit";
import { settableTimers } from "./timers";

const typed = (text: string, page: number | null = null): Edit => ({
  text,
  value: text,
  page,
  box: null,
  from: "typed",
  saidOnPage: null,
  checked: false,
});
const aPage = (number: number): ReviewPage => ({ number, width: 1, height: 1, reading: "digital", image: "", words: [] });
const total = (text: string): DraftContent => ({ edits: { total: typed(text) } });
const aDraft = (content: DraftContent, more: Partial<Draft> = {}): Draft => ({
  version: 3,
  partVersion: 2,
  name: "Olivia",
  savedAt: "2026-11-26T10:00:00Z",
  editor: "here",
  turn: 3,
  content,
  ...more,
});
const buffered = (content: DraftContent, more: Partial<DraftWrite> = {}) => ({
  version: 3,
  partVersion: 2,
  editor: "here",
  turn: 4,
  content,
  at: Date.parse("2026-11-26T11:00:00Z"),
  ...more,
});

function aKeeper(version = 0) {
  const clock = settableTimers();
  const sent: DraftWrite[] = [];
  const said: Saving["state"][] = [];
  const offers: (Offer | null)[] = [];
  const overtaken: ApiError[] = [];
  let answer: (write: DraftWrite) => Promise<DraftSaved> = ({ turn }) => Promise.resolve({ version: turn, savedAt: "now" });
  let back: () => void = () => undefined;
  const kept: { here: DraftWrite | null } = { here: null };
  const keeper = new DraftKeeper(2, version, "here", {
    put: (write) => (sent.push(write), answer(write)),
    drop: () => Promise.resolve(),
    back: () => new Promise((go) => (back = go)),
    buffer: { keep: (write) => (kept.here = write), drop: () => (kept.here = null) },
    heard: ({ state }) => said.push(state),
    elsewhere: (_, offer) => offers.push(offer),
    overtaken: (error) => overtaken.push(error),
    timers: clock.timers,
  });
  return {
    ...clock,
    keeper,
    sent,
    said,
    offers,
    overtaken,
    kept,
    answers: (how: typeof answer) => (answer = how),
    isBack: async () => (back(), clock.pass(0)),
  };
}

test("typing is gathered for a second, sent once, and then is no more on this computer", async () => {
  const { keeper, sent, said, kept, pass } = aKeeper();
  keeper.keep(total("1"));
  keeper.keep(total("12"));
  assert.deepEqual(kept.here?.content, total("12"));
  assert.equal(sent.length, 0);
  await pass(1000);
  assert.deepEqual(sent.map((write) => write.content), [total("12")]);
  assert.equal(said.at(-1), "saved");
  assert.equal(kept.here, null);
});

test("what is typed while the server is away waits, and the newest is sent when it is back", async () => {
  const { keeper, sent, said, kept, pass, answers, isBack } = aKeeper();
  answers(() => Promise.reject(new Unreachable()));
  keeper.keep(total("1"));
  await pass(1000);
  assert.equal(said.at(-1), "away");
  keeper.keep(total("12"));
  assert.deepEqual(kept.here?.content, total("12"));
  answers(({ turn }) => Promise.resolve({ version: turn, savedAt: "now" }));
  await isBack();
  assert.deepEqual(sent.at(-1)?.content, total("12"));
  assert.equal(said.at(-1), "saved");
  assert.equal(kept.here, null);
});

test("edits of the same person from elsewhere are taken in, and what clashes is offered", async () => {
  const { keeper, sent, offers, pass, answers } = aKeeper();
  const theirs: DraftContent = { edits: { total: typed("99"), vendor: typed("Acme") } };
  answers(() => Promise.reject(new ApiError(409, { draft: aDraft(theirs, { version: 5, editor: "elsewhere" }) })));
  keeper.keep(total("12"));
  const refusedOnce = pass(1000);
  answers(({ version }) => Promise.resolve({ version: version + 1, savedAt: "now" }));
  await refusedOnce;
  await pass(0);
  assert.equal(sent.at(-1)?.version, 5);
  assert.equal(sent.at(-1)?.content.edits?.["total"]?.text, "12");
  assert.equal(sent.at(-1)?.content.edits?.["vendor"]?.text, "Acme");
  assert.deepEqual(offers[0]?.content, theirs);
});

test("a bill that another confirmed is told of, and the edits stay on this computer", async () => {
  const { keeper, overtaken, kept, pass, answers } = aKeeper();
  answers(() => Promise.reject(new ApiError(409, { current: { confirmedBy: "ben" } })));
  keeper.keep(total("12"));
  await pass(1000);
  assert.equal(overtaken.length, 1);
  assert.deepEqual(kept.here?.content, total("12"));
});

test("a draft that is thrown away is not sent again", async () => {
  const { keeper, sent, kept, pass } = aKeeper();
  keeper.keep(total("12"));
  await keeper.drop();
  keeper.keep({ effort: { keystrokes: 1, seconds: 1, pointer: false } });
  await pass(5000);
  assert.equal(sent.length, 0);
  assert.equal(kept.here, null);
});

test("leaving sends what is not sent yet, as a later turn", async () => {
  const { keeper, sent } = aKeeper();
  keeper.keep(total("12"));
  keeper.leave();
  assert.deepEqual(sent.map(({ turn, content }) => [turn, content]), [[1, total("12")]]);
});

test("one's own draft comes back by itself, what another left is offered", () => {
  const start = startFrom({ mine: aDraft(total("12")), others: [aDraft(total("13"), { name: "Ben" })] }, null, 2);
  assert.deepEqual(start.content, total("12"));
  assert.equal(start.unsent, false);
  assert.deepEqual(start.offers.map(({ name, older }) => [name, older]), [["Ben", false]]);
});

test("what this computer typed after the server's draft is newer and still to be sent", () => {
  const start = startFrom({ mine: aDraft(total("12")), others: [] }, buffered(total("123")), 2);
  assert.deepEqual([start.content, start.unsent, start.version], [total("123"), true, 3]);
});

test("what the server had got before the page heard so is not sent again", () => {
  const start = startFrom({ mine: aDraft(total("12"), { turn: 4 }), others: [] }, buffered(total("12")), 2);
  assert.deepEqual([start.content, start.unsent], [total("12"), false]);
});

test("two computers' edits come together; where they clash this one's stay and the other's are offered", () => {
  const mine = aDraft({ edits: { total: typed("99"), vendor: typed("Acme") } }, { version: 4, editor: "office" });
  const start = startFrom({ mine, others: [] }, buffered(total("12"), { version: 3 }), 2);
  assert.equal(start.content?.edits?.["total"]?.text, "12");
  assert.equal(start.content?.edits?.["vendor"]?.text, "Acme");
  assert.deepEqual(start.offers.map(({ name, content }) => [name, content]), [[null, mine.content]]);
});

test("edits of the bill as it was before it was read anew are offered, not imposed", () => {
  const start = startFrom({ mine: aDraft(total("12"), { partVersion: 1 }), others: [] }, null, 2);
  assert.equal(start.content, null);
  assert.deepEqual(start.offers.map(({ name, older }) => [name, older]), [[null, true]]);
});

test("what was typed is carried over to other pages, without places that are not the bill's any more", () => {
  const kept = { edits: { total: typed("12", 3), vendor: typed("Acme", 1), iban: { ...typed("DE"), from: "proposed" as const } } };
  const carried = carriedOver(kept, { pages: [aPage(1), aPage(2)] });
  assert.equal(carried.edits.total.page, null);
  assert.equal(carried.edits.vendor.page, 1);
  assert.equal("iban" in carried.edits, false);
});

test("where both changed the same field the clash is named", () => {
  const both = merged({ ...total("1"), type: { value: "invoice", said: true } }, { ...total("2"), type: { value: "other", said: true } });
  assert.deepEqual(both.clashes, ["total", "type"]);
  assert.equal(both.content.edits?.["total"]?.text, "1");
});
