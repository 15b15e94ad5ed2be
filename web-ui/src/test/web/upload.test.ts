import assert from "node:assert/strict";
import { test } from "node:test";
import { insteadOf } from "../../main/web/upload/kinds";
import { leastDone } from "../../main/web/upload/least-done";

test("of a file that cannot be read it is said what to send instead", () => {
  assert.match(insteadOf("May bill.DOCX")!, /PDF/);
  assert.match(insteadOf("IMG_2041.HEIC")!, /JPEG/);
  assert.match(insteadOf("bills.zip")!, /Unpack/);
});

test("what can be read, and what only the server can judge, is sent", () => {
  for (const name of ["bill.pdf", "scan.TIF", "photo.jpeg", "factur-x.xml", "no ending", "bill.pdf.sig"]) {
    assert.equal(insteadOf(name), null, name);
  }
});

test("a document with several bills is as far as the one that is furthest behind", () => {
  assert.equal(leastDone([{ state: "CONFIRMED" }, { state: "READING" }]), "READING");
  assert.equal(leastDone([{ state: "CONFIRMED" }, { state: "TO_REVIEW" }]), "TO_REVIEW");
  assert.equal(leastDone([{ state: "CONFIRMED" }, { state: "CONFIRMED" }]), "CONFIRMED");
});
