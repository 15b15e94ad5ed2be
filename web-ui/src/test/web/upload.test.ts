import assert from "node:assert/strict";
import { test } from "node:test";
import { insteadOf, isArchive, isJunk } from "../../main/web/upload/kinds";
import { leastDone } from "../../main/web/upload/least-done";
import { type Entry, filesOf } from "../../main/web/upload/dropped-files";
import { grouped } from "../../main/web/upload/grouped";
import { objectionTo } from "../../main/web/upload/uploads";
import { begunBefore, chosen, isSameFile, shows, totals } from "../../main/web/upload/upload";
import type { Doc } from "../../main/web/api/types";

test("of a file that cannot be read it is said what to send instead", () => {
  assert.match(insteadOf("May bill.DOCX")!, /PDF/);
  assert.match(insteadOf("IMG_2041.HEIC")!, /JPEG/);
  assert.match(insteadOf("bills.7z")!, /ZIP/);
});

test("what can be read, and what only the server can judge, is sent", () => {
  for (const name of ["bill.pdf", "scan.TIF", "photo.jpeg", "factur-x.xml", "no ending", "bill.pdf.sig", "bills.zip"]) {
    assert.equal(insteadOf(name), null, name);
  }
});

test("a ZIP may be larger than a document", () => {
  const size = 60 * 1024 * 1024;
  assert.notEqual(objectionTo({ name: "scan.pdf", size }), null);
  assert.equal(objectionTo({ name: "May.ZIP", size }), null);
  assert.notEqual(objectionTo({ name: "May.zip", size: 1024 ** 3 + 1 }), null);
  assert.ok(isArchive("May.ZIP") && !isArchive("zip.pdf"));
});

test("a document with several bills is as far as the one that is furthest behind", () => {
  assert.equal(leastDone([{ state: "CONFIRMED" }, { state: "READING" }]), "READING");
  assert.equal(leastDone([{ state: "CONFIRMED" }, { state: "TO_REVIEW" }]), "TO_REVIEW");
  assert.equal(leastDone([{ state: "CONFIRMED" }, { state: "CONFIRMED" }]), "CONFIRMED");
});

const aFile = (name: string): Entry => ({
  name,
  isFile: true,
  isDirectory: false,
  file: (take) => take(new File(["x"], name)),
});

/** As browsers do: a batch at a time, an empty one at the end. */
const aFolder = (name: string, ...batches: Entry[][]): Entry => ({
  name,
  isFile: false,
  isDirectory: true,
  createReader: () => {
    const left = [...batches, []];
    return { readEntries: (take) => take(left.shift()!) };
  },
});

test("a dropped folder's files are taken, those of folders in it too, without what the system left there", async () => {
  const inner = aFolder("Water", [aFile("c.pdf"), aFile("._c.pdf")]);
  const folder = aFolder("May", [aFile("b.pdf"), aFile(".DS_Store")], [inner, aFile("a.pdf")], [aFolder("__MACOSX", [aFile("x.pdf")])]);
  const files = await filesOf([aFile("first.pdf"), folder, aFile("Thumbs.db")]);
  assert.deepEqual(
    files.map((file) => file.name),
    ["first.pdf", "a.pdf", "b.pdf", "c.pdf"],
  );
  assert.ok(!isJunk("bill.pdf"));
});

test("documents that follow each other out of one ZIP are shown together", () => {
  const doc = (id: string, archive: string | null) =>
    ({ id, archive: archive === null ? null : { id: archive, name: `${archive}.zip` } }) as Doc;
  const groups = grouped([doc("1", "a"), doc("2", "a"), doc("3", null), doc("4", null), doc("5", "b"), doc("6", "a")]);
  assert.deepEqual(
    groups.map(({ archive, documents }) => [archive?.id ?? null, documents.map(({ id }) => id).join("")]),
    [["a", "21"], [null, "3"], [null, "4"], ["b", "5"], ["a", "6"]],
  );
});

test("a file is the one that was begun by its name, size and last change", () => {
  const file = new File(["12345"], "bill.pdf", { lastModified: 1_700_000_000_123 });
  const seen = {
    key: "k",
    name: "bill.pdf",
    size: 5,
    lastChange: new Date(1_700_000_000_123).toISOString(),
    startedAt: "2026-01-01T00:00:00Z",
    offset: 2,
    finished: false,
    document: null,
    archive: null,
  };
  const begun = begunBefore(seen);
  assert.equal(begun.state, "missing");
  assert.equal(begun.arrived, 2);
  assert.ok(isSameFile(begun, file));
  assert.equal(begunBefore({ ...seen, offset: 5 }).state, "waiting");
  assert.ok(!isSameFile(begun, new File(["12345"], "bill.pdf", { lastModified: 1 })));
  assert.ok(!isSameFile(begun, new File(["123456"], "bill.pdf", { lastModified: 1_700_000_000_123 })));
  assert.ok(!isSameFile(begun, new File(["12345"], "other.pdf", { lastModified: 1_700_000_000_123 })));
});

test("the total counts bytes of what is on its way or here, and files by how they stand", () => {
  const upload = (size: number, change: object) => ({ ...chosen(new File(["x".repeat(size)], "a.pdf")), ...change });
  const all = [
    upload(100, { state: "sent", arrived: 0 }),
    upload(200, { state: "sending", arrived: 50 }),
    upload(300, { state: "waiting" }),
    upload(400, { state: "refused", hopeless: true }),
    upload(500, { state: "refused", hopeless: false }),
    upload(600, { state: "missing", arrived: 60 }),
  ];
  assert.deepEqual(totals(all), { files: 6, done: 1, busy: 2, failed: 3, retriable: 1, bytes: 1200, arrived: 210 });
  assert.deepEqual(
    (["all", "busy", "failed", "done"] as const).map((show) => all.filter((one) => shows(show, one)).length),
    [6, 2, 3, 1],
  );
});
