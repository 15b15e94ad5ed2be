import assert from "node:assert/strict";
import { test } from "node:test";
import { Connection, pause, type Reach } from "../../main/web/api/connection";
import { settableTimers } from "./timers";

function aConnection(answers: Reach[]) {
  const clock = settableTimers();
  const heard: Reach[] = [];
  const connection = new Connection(() => Promise.resolve(answers.shift() ?? "away"), (reach) => heard.push(reach), clock.timers);
  return { ...clock, connection, heard, answers };
}

test("a lost server is asked again and again, less often each time, until it is back", async () => {
  const { connection, heard, pass, waiting, answers } = aConnection(["away", "away", "up"]);
  connection.found("away");
  let wentOn = false;
  void connection.up().then(() => (wentOn = true));

  await pass(500);
  assert.equal(answers.length, 2);
  await pass(999);
  assert.equal(answers.length, 2);
  await pass(1);
  assert.equal(answers.length, 1);
  assert.equal(wentOn, false);
  await pass(2000);

  assert.equal(wentOn, true);
  assert.deepEqual(heard, ["away", "up"]);
  assert.equal(waiting(), 0);
});

test("many lost calls make one probe, and all go on together", async () => {
  const { connection, pass, waiting } = aConnection(["up"]);
  let went = 0;
  for (let i = 0; i < 5; i++) {
    connection.found("away");
    void connection.up().then(() => went++);
  }
  assert.equal(waiting(), 1);
  await pass(500);
  assert.equal(went, 5);
});

test("the network's return is tried at once", async () => {
  const { connection, pass } = aConnection(["away", "up"]);
  connection.found("away");
  await pass(500);
  connection.hurry();
  await pass(0);
  assert.equal(connection.reach, "up");
});

test("a session that ended stays so until the probe sees who signed in", async () => {
  const { connection, heard, pass } = aConnection(["signedOut", "up"]);
  connection.found("signedOut");
  connection.found("up");
  connection.found("away");
  assert.equal(connection.reach, "signedOut");
  await pass(4000);
  assert.equal(connection.reach, "signedOut");
  await pass(4000);
  assert.deepEqual(heard, ["signedOut", "up"]);
});

test("pauses double up to five seconds and are spread", () => {
  assert.deepEqual([0, 1, 2, 10].map((attempt) => pause(attempt, 0.5)), [500, 1000, 2000, 5_000]);
  assert.equal(pause(0, 0), 375);
  assert.equal(pause(0, 1), 625);
});
