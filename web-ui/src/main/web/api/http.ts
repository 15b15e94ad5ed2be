import { language } from "../speech";
import { inWords, problemText } from "./server-words";
import type { Problem } from "./types";
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

/** Fired on `window` when any call finds the session gone; the shell offers to sign in again. */
export const SIGNED_OUT = "bw-signed-out";
/** Fired on `window` when a call succeeds: signing in again in another tab is enough. */
export const SIGNED_IN = "bw-signed-in";

export function isSignedOut(status: number): boolean {
  return status === 401 || status === 499;
}

/** @param body JSON, or a file as it is */
export async function call<T>(method: string, path: string, body?: unknown): Promise<T> {
  const headers: Record<string, string> = { ...HEADERS };
  const file = body instanceof Blob;
  if (body !== undefined) headers["Content-Type"] = file ? "application/octet-stream" : "application/json";
  let response: Response;
  try {
    response = await fetch(path, {
      method,
      headers,
      body: body === undefined || file ? body : JSON.stringify(body),
      credentials: "same-origin",
      redirect: "manual",
    });
  } catch {
    throw new Unreachable();
  }
  if (isSignedOut(response.status) || response.type === "opaqueredirect") {
    window.dispatchEvent(new CustomEvent(SIGNED_OUT));
    throw new SignedOut();
  }
  if (response.ok) window.dispatchEvent(new CustomEvent(SIGNED_IN));
  if (!response.ok) throw new ApiError(response.status, parseProblem(await response.text()));
  const text = await response.text();
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
