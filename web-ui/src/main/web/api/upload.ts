import { ApiError, call, HEADERS, isSignedOut, parseProblem, SIGNED_IN, SIGNED_OUT, SignedOut, Unreachable } from "./http";
import type { Doc } from "./types";

/** Why a file of a ZIP did not become a document. */
export type NotTaken = { code: string; text: string };
export type ArchiveFile = { name: string; document: Doc | null; duplicate: boolean; notTaken: NotTaken | null };
/** An unpacked ZIP. While it is being unpacked, `files` has fewer than `count`. */
export type Archive = {
  id: string;
  kind: "zip";
  name: string;
  size: number;
  uploadedAt: string;
  uploadedBy: string;
  count: number;
  files: ArchiveFile[];
};

/** A file that will come in pieces; the key is made here. */
export type Announced = { key: string; name: string; size: number; lastChange: string | null };
/** How much of it arrived, and what it became: one of both when it is finished. */
export type Arrived = Announced & {
  startedAt: string;
  offset: number;
  finished: boolean;
  document: Doc | null;
  archive: Archive | null;
};

/** Longer without any progress, a connection is dead though nobody said so. */
const STALLED_MS = 45_000;
/** So long a ZIP may take to unpack after its last byte. */
const FINISHING_MS = 10 * 60_000;

/** Uploads in pieces, of one organization. */
export class UploadApi {
  private readonly base: string;

  constructor(readonly org: string) {
    this.base = `/orgs/${encodeURIComponent(org)}`;
  }

  /** Does nothing to those that were announced before; says of each how much arrived. */
  async announce(files: readonly Announced[]): Promise<Arrived[]> {
    return (await call<{ items: Arrived[] }>("POST", `${this.base}/uploads`, { files })).items;
  }

  /** Those that this person began and that are not whole. */
  async unfinished(): Promise<Arrived[]> {
    return (await call<{ items: Arrived[] }>("GET", `${this.base}/uploads`)).items;
  }

  giveUp(key: string): Promise<unknown> {
    return call<unknown>("DELETE", `${this.base}/uploads/${key}`);
  }

  archive(id: string): Promise<Archive> {
    return call<Archive>("GET", `${this.base}/archives/${id}`);
  }

  /** One try at sending a piece. XMLHttpRequest, because fetch tells nothing of an upload's progress. */
  send(key: string, offset: number, piece: Blob, progress: (sent: number) => void, stop: AbortSignal): Promise<Arrived> {
    return new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      let watch = 0;
      const within = (ms: number): void => {
        window.clearTimeout(watch);
        watch = window.setTimeout(() => request.abort(), ms);
      };
      const abort = (): void => request.abort();
      request.open("PATCH", `${this.base}/uploads/${key}`);
      for (const [name, value] of Object.entries(HEADERS)) request.setRequestHeader(name, value);
      request.setRequestHeader("Content-Type", "application/partial-upload");
      request.setRequestHeader("Upload-Offset", String(offset));
      request.upload.onprogress = (event) => {
        within(STALLED_MS);
        progress(event.loaded);
      };
      request.upload.onload = () => within(FINISHING_MS);
      request.onerror = request.onabort = () => reject(new Unreachable());
      request.onload = () => {
        try {
          resolve(answer(request.status, request.responseText));
        } catch (error) {
          reject(error as Error);
        }
      };
      request.onloadend = () => {
        window.clearTimeout(watch);
        stop.removeEventListener("abort", abort);
      };
      stop.addEventListener("abort", abort);
      within(STALLED_MS);
      request.send(piece);
    });
  }
}

function answer(status: number, text: string): Arrived {
  if (isSignedOut(status)) {
    window.dispatchEvent(new CustomEvent(SIGNED_OUT));
    throw new SignedOut();
  }
  if (status === 0 || status === 502 || status === 503 || status === 504) throw new Unreachable();
  if (status >= 400) throw new ApiError(status, parseProblem(text));
  window.dispatchEvent(new CustomEvent(SIGNED_IN));
  return JSON.parse(text) as Arrived;
}
