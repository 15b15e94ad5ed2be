import { language } from "../speech";
import { Connection, TIMERS, type Reach } from "./connection";
import { inWords, problemText } from "./server-words";
import type { Me, Problem } from "./types";
import { words } from "../strings";

/** The server's refusal, in the person's words where its code is known. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem,
  ) {
    super(problemText(problem, status));
  }
}

/** What somebody faster left, when that is why the server refused. */
export function overtakenBy<T>(error: Error): T | null {
  const faster = error instanceof ApiError && error.status === 409;
  return faster && error.problem["current"] ? (error.problem["current"] as T) : null;
}

/** The session is over: nothing was done, nothing typed is lost. */
export class SignedOut extends Error {
  constructor() {
    super(words.errors.signedOut);
  }
}

/** The server could not be reached. */
export class Unreachable extends Error {
  constructor() {
    super(words.errors.unreachable);
  }
}

export const HEADERS = { Accept: "application/json, application/problem+json", "X-Requested-With": "JavaScript" };

/** Fired on `window` when a call finds the session gone. */
export const SIGNED_OUT = "bw-signed-out";
/** Fired on `window` when the session is there again. */
export const SIGNED_IN = "bw-signed-in";
/** Fired on `window` with the `Reach` when the line to the server changes. */
export const CONNECTION = "bw-connection";

const IMPATIENCE_MS = 60_000;
/** Browsers carry no more than 64 kB for a page that is left. */
const MOST_WHEN_LEAVING = 60_000;
/** The server is there again, and this very call still fails. */
const MOST_ATTEMPTS = 5;

export function isSignedOut(status: number): boolean {
  return status === 401 || status === 499;
}

/** A server that is being restarted, or the proxy in front of it. */
const isAway = (status: number) => status === 502 || status === 503 || status === 504;

/** Who is signed in as far as this page knows. */
let person: string | null = null;

/** Whoever signs in must be who was at work; for another the page starts anew. */
export function isPerson(username: string): boolean {
  person ??= username;
  if (person === username) return true;
  window.location.reload();
  return false;
}

async function probe(): Promise<Reach> {
  try {
    const response = await fetch("/me", { headers: HEADERS, redirect: "manual", signal: AbortSignal.timeout(IMPATIENCE_MS) });
    if (isSignedOut(response.status) || response.type === "opaqueredirect") return "signedOut";
    if (!response.ok) return "away";
    return isPerson(((await response.json()) as Me).username) ? "up" : "signedOut";
  } catch {
    return "away";
  }
}

/** The one line to the server. */
export const connection = new Connection(
  probe,
  (reach) => {
    window.dispatchEvent(new CustomEvent(CONNECTION, { detail: reach }));
    if (reach === "signedOut") window.dispatchEvent(new CustomEvent(SIGNED_OUT));
    if (reach === "up") window.dispatchEvent(new CustomEvent(SIGNED_IN));
  },
  TIMERS,
);

export type How = {
  /** Waits for the server or for signing in, and asks again. What changes nothing when it is asked twice does. */
  patient?: boolean;
  /** Goes out even though the page is left. */
  leaving?: boolean;
  /** The same key again is the same action: it is not done twice. */
  key?: string;
};

/** @param body JSON, or a file as it is */
export async function call<T>(method: string, path: string, body?: unknown, how: How = {}): Promise<T> {
  const patient = how.patient ?? (method !== "POST" || how.key !== undefined);
  for (let attempt = 1; ; attempt++) {
    try {
      return await once<T>(method, path, body, how);
    } catch (error) {
      const waits = error instanceof Unreachable || error instanceof SignedOut;
      if (!waits || !patient || attempt === MOST_ATTEMPTS) throw error;
      await connection.up();
    }
  }
}

async function once<T>(method: string, path: string, body: unknown, how: How): Promise<T> {
  const headers: Record<string, string> = { ...HEADERS };
  const file = body instanceof Blob;
  if (body !== undefined) headers["Content-Type"] = file ? "application/octet-stream" : "application/json";
  if (how.key) headers["Idempotency-Key"] = how.key;
  const sent = body === undefined || file ? body : JSON.stringify(body);
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      headers,
      body: sent,
      credentials: "same-origin",
      redirect: "manual",
      keepalive: how.leaving === true && (typeof sent !== "string" || sent.length < MOST_WHEN_LEAVING),
      signal: file ? null : AbortSignal.timeout(IMPATIENCE_MS),
    });
  } catch {
    connection.found("away");
    throw new Unreachable();
  }
  if (isSignedOut(response.status) || response.type === "opaqueredirect") {
    connection.found("signedOut");
    throw new SignedOut();
  }
  if (isAway(response.status)) {
    connection.found("away");
    throw new Unreachable();
  }
  connection.found("up");
  const text = await response.text();
  if (!response.ok) throw new ApiError(response.status, parseProblem(text));
  return (text ? JSON.parse(text, language === "en" ? undefined : inWords) : undefined) as T;
}

export function parseProblem(text: string): Problem {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === "object" && parsed !== null ? (parsed as Problem) : {};
  } catch {
    return {};
  }
}

export function query(values: Record<string, string | number | undefined | null>): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) {
    if (value !== undefined && value !== null && value !== "") search.set(key, String(value));
  }
  const text = search.toString();
  return text ? `?${text}` : "";
}
