import assert from "node:assert/strict";
import { test } from "node:test";
import type { PageWord, ReviewPage } from "../../main/web/api/types";
import { findText, firstHit, stepHit } from "../../main/web/page/find-text";
import {
  ACTUAL,
  percentOf,
  resolutionFor,
  scaleOf,
  shownBox,
  shownSize,
  stepped,
  toPage,
  toShown,
  turnedBy,
  type Turn,
} from "../../main/web/page/geometry";
import { pageKeys, pageKeysEverywhere } from "../../main/web/page/page-keys";
import { dividedAt, moveDivider } from "../../main/web/page/layout";
import { isCharacter } from "../../main/web/shared/keys";
import { moved, pickedOf } from "../../main/web/page/picking";
import { sharperPicture } from "../../main/web/page/picture";
import { WordDrag } from "../../main/web/page/word-drag";
import { WordLines } from "../../main/web/page/word-lines";

const TURNS: Turn[] = [0, 90, 180, 270];
const A4 = { width: 595, height: 842 };
const room = { width: 1190, height: 842 };

/** Five points wide for each letter, twelve points high; `x` and `y` in points. */
function word(text: string, x: number, y: number): PageWord {
  return [text, x / A4.width, y / A4.height, (x + 5 * text.length) / A4.width, (y + 12) / A4.height];
}

const line = (y: number, ...cells: [number, string][]): PageWord[] =>
  cells.flatMap(([x, text]) => {
    let at = x;
    return text.split(" ").map((one) => {
      const made = word(one, at, y);
      at += 5 * one.length + 4;
      return made;
    });
  });

/** An address beside the bill's numbers, and a sum. */
const WORDS = [
  ...line(100, [50, "Acme Plumbing Ltd"], [400, "Invoice A-17"]),
  ...line(116, [50, "12 High Street"], [400, "Date 3 April"]),
  ...line(132, [50, "Leeds LS1 4AP"]),
  ...line(400, [300, "Total"], [400, "1,234.50"]),
];
const page: ReviewPage = { number: 3, ...A4, reading: "digital", image: "/image", resolutions: [150, 300, 450], words: WORDS };
const lines = new WordLines(WORDS, A4);
const at = (text: string) => WORDS.findIndex(([one]) => one === text);
const texts = (run: number[]) => run.map((index) => WORDS[index]![0]).join(" ");
const middle = (text: string): [number, number] => {
  const [, x0, y0, x1, y1] = WORDS[at(text)]!;
  return [(x0 + x1) / 2, (y0 + y1) / 2];
};

test("a point of a turned page is found again, whichever way it is turned", () => {
  for (const turn of TURNS) {
    const [x, y] = toPage(toShown([0.2, 0.7], turn), turn);
    assert.ok(Math.abs(x - 0.2) < 1e-9 && Math.abs(y - 0.7) < 1e-9, `${turn}`);
  }
});

test("turned right, what was on top is on the right", () => {
  assert.deepEqual(shownBox([0, 0, 1, 0.25], 90), [0.75, 0, 1, 1]);
  assert.deepEqual(shownBox([0, 0, 1, 0.25], 180), [0, 0.75, 1, 1]);
  assert.deepEqual(shownBox([0, 0, 1, 0.25], 270), [0, 0, 0.25, 1]);
});

test("four quarter turns, or as many back, end where they began", () => {
  for (const by of [90, -90]) {
    assert.equal([1, 2, 3, 4].reduce<Turn>((turn) => turnedBy(turn, by), 0), 0);
  }
});

test("a page lying on its side is as wide as it was high", () => {
  assert.deepEqual(shownSize(A4, 90), { width: 842, height: 595 });
});

test("a page whose size is unknown is taken for A4", () => {
  assert.deepEqual(shownSize({ width: 0, height: 0 }, 0), A4);
});

test("fitting the width uses all of it, fitting the page shows all of the page", () => {
  assert.equal(scaleOf({ fit: "width" }, A4, room), 2);
  assert.equal(scaleOf({ fit: "page" }, A4, room), 1);
});

test("a till roll is no wider than reads well, and never wider than the room", () => {
  const roll = { width: 200, height: 900 };
  assert.equal(Math.round(scaleOf({ fit: "width" }, roll, room) * 200), 460);
  assert.equal(Math.round(scaleOf({ fit: "width" }, roll, { width: 300, height: 500 }) * 200), 300);
});

test("zooming steps through round percentages from wherever one is", () => {
  assert.equal(percentOf(stepped(0.87 * ACTUAL, 1)), 100);
  assert.equal(percentOf(stepped(0.87 * ACTUAL, -1)), 80);
  assert.equal(percentOf(stepped(ACTUAL, 1)), 125);
  assert.equal(percentOf(stepped(6 * ACTUAL, 1)), 600);
});

test("the coarsest picture that is sharp on the screen is asked for, else the finest", () => {
  assert.equal(resolutionFor([150, 300, 450], 2, 1), 150);
  assert.equal(resolutionFor([150, 300, 450], 2, 2), 300);
  assert.equal(resolutionFor([150, 300, 450], 9, 2), 450);
  assert.equal(sharperPicture(page, 4, 1), "/image?dpi=300");
  assert.equal(sharperPicture(page, 1, 1), null);
});

test("words in one line are taken as read, also across a gap", () => {
  assert.equal(texts(lines.run(at("Ltd"), at("A-17"))), "Ltd Invoice A-17");
  assert.equal(texts(lines.run(at("A-17"), at("Ltd"))), "Ltd Invoice A-17");
});

test("an address over several lines takes nothing of the column beside it", () => {
  assert.equal(texts(lines.run(at("Acme"), at("4AP"))), "Acme Plumbing Ltd 12 High Street Leeds LS1 4AP");
  assert.equal(texts(lines.run(at("High"), at("LS1"))), "High Street Leeds LS1");
});

test("a rectangle takes the words of which it covers enough, line by line", () => {
  const rectangle: [number, number, number, number] = [0.6, 0.1, 0.99, 0.17];
  assert.equal(texts(lines.inside(rectangle)), "Invoice A-17 Date 3 April");
});

test("words written sideways or upside down are read as they are written", () => {
  for (const turn of TURNS) {
    const written = WORDS.map(([text, x0, y0, x1, y1]): PageWord => [text, ...shownBox([x0, y0, x1, y1], turn)]);
    const other = new WordLines(written, shownSize(A4, turn));
    assert.equal(texts(other.run(at("Acme"), at("4AP"))), "Acme Plumbing Ltd 12 High Street Leeds LS1 4AP", `${turn}`);
    assert.equal(other.at(toShown(middle("Total"), turn)), at("Total"));
    const [piece] = other.pieces([at("Total")]);
    const [, ...box] = written[at("Total")]!;
    assert.ok(piece!.every((side, index) => Math.abs(side - box[index]!) < 1e-9));
  }
});

test("copied text keeps its lines", () => {
  assert.equal(lines.text(lines.run(at("Street"), at("LS1")), WORDS), "Street\nLeeds LS1");
});

test("the arrows go to the neighbouring words, and up and down to what stands there", () => {
  const from = at("Street");
  assert.equal(lines.step(from, "right"), at("Date"));
  assert.equal(lines.step(from, "left"), at("High"));
  assert.equal(lines.step(from, "up"), at("Plumbing"));
  assert.equal(lines.step(from, "down"), at("4AP"));
  assert.equal(lines.step(from, "home"), at("12"));
  assert.equal(lines.step(at("Acme"), "left"), null);
});

test("with Shift the arrows take more, and stay on the page; without they go on to the next", () => {
  const next: ReviewPage = { ...page, number: 4 };
  const of = () => lines;
  const last = { page: 3, anchor: at("Total"), head: at("1,234.50") };
  assert.deepEqual(moved(last, "right", true, [page, next], of), last);
  assert.deepEqual(moved(last, "right", false, [page, next], of), { page: 4, anchor: 0, head: 0 });
  const more = moved({ page: 3, anchor: at("Total"), head: at("Total") }, "right", true, [page], of);
  assert.equal(pickedOf(page, lines.run(more.anchor, more.head)).text, "Total 1,234.50");
});

test("a click takes a word, a drag from a word on text, from a blank a rectangle", () => {
  const clicked = new WordDrag(page, lines, middle("Total"), [0, 0], false);
  assert.equal(texts(clicked.run), "Total");
  clicked.move(middle("1,234.50"), [200, 0]);
  assert.equal(texts(clicked.run), "Total 1,234.50");
  const blank = new WordDrag(page, lines, [0.5, 0.45], [0, 0], false);
  assert.deepEqual(blank.run, []);
  blank.move([0.9, 0.5], [200, 90]);
  assert.equal(texts(blank.run), "Total 1,234.50");
});

test("text is found over several words, whatever its case and accents", () => {
  const accented: ReviewPage = { ...page, number: 5, words: line(10, [10, "Société Générale"]) };
  assert.deepEqual(findText("high str", [page]), [{ page: 3, words: [at("High"), at("Street")] }]);
  assert.deepEqual(findText("GENERALE", [page, accented]), [{ page: 5, words: [1] }]);
  assert.deepEqual(findText("  ", [page]), []);
});

test("hits are stepped round and round, from the page that is looked at", () => {
  const hits = [1, 2, 2, 4].map((number) => ({ page: number, words: [0] }));
  assert.equal(firstHit(hits, 2), 1);
  assert.equal(firstHit(hits, 9), 3);
  assert.equal(stepHit(hits, 3, 1), 0);
  assert.equal(stepHit(hits, 0, -1), 3);
  assert.equal(stepHit([], -1, 1), -1);
});

test("the page's keys that act from a field are never single characters", () => {
  const everywhere = Object.values(pageKeysEverywhere.keys).flatMap(({ keys }) => keys);
  assert.deepEqual(everywhere.filter(isCharacter), []);
  assert.ok(everywhere.length > 0 && everywhere.length < Object.values(pageKeys.keys).flatMap(({ keys }) => keys).length);
});

test("the divider goes where the arrow points, on whichever side the page is", () => {
  assert.equal(moveDivider(0.5, "ArrowRight", false), 0.52);
  assert.equal(moveDivider(0.5, "ArrowRight", true), 0.48);
  assert.equal(moveDivider(0.5, "End", false), 0.8);
  assert.equal(moveDivider(0.5, "a", false), null);
  assert.equal(dividedAt(400, 0, 500, 510, 1000), 0.4);
  assert.equal(dividedAt(400, 510, 1000, 0, 500), 0.6);
  assert.equal(dividedAt(10, 0, 500, 510, 1000), 0.2);
});
