import type { Announced, Arrived } from "../api/upload";

/**
 * A file on its way. `missing`: begun before the page was loaded, and its bytes are no longer at hand. `sent`: it is a
 * document or an archive, which `result` says.
 */
export type Upload = {
  readonly key: string;
  readonly name: string;
  readonly size: number;
  /** Milliseconds since 1970; null when unknown. */
  readonly lastChange: number | null;
  file: File | null;
  state: "waiting" | "sending" | "lost" | "missing" | "sent" | "refused";
  /** Bytes that arrived. */
  arrived: number;
  /** From where the next piece is sent; null when the server must be asked. */
  offset: number | null;
  message: string | null;
  /** There is no use in trying again. */
  hopeless: boolean;
  result: Arrived | null;
  stop: AbortController;
};

export function chosen(file: File): Upload {
  return {
    ...fresh(crypto.randomUUID(), file.name, file.size, file.lastModified),
    file,
  };
}

/** One that the server knows and this page does not. Of one that is whole no byte is needed any more. */
export function begunBefore(seen: Arrived): Upload {
  return {
    ...fresh(seen.key, seen.name, seen.size, seen.lastChange === null ? null : Date.parse(seen.lastChange)),
    state: seen.offset < seen.size ? "missing" : "waiting",
    file: seen.offset < seen.size ? null : new File([], seen.name),
    arrived: seen.offset,
    offset: seen.offset,
  };
}

function fresh(key: string, name: string, size: number, lastChange: number | null): Upload {
  return {
    key,
    name,
    size,
    lastChange,
    file: null,
    state: "waiting",
    arrived: 0,
    offset: null,
    message: null,
    hopeless: false,
    result: null,
    stop: new AbortController(),
  };
}

export function announced(upload: Upload): Announced {
  const { key, name, size, lastChange } = upload;
  return { key, name, size, lastChange: lastChange === null ? null : new Date(lastChange).toISOString() };
}

/** Whether a file that is chosen again is the one of which a part arrived. */
export function isSameFile(upload: Pick<Upload, "name" | "size" | "lastChange">, file: Pick<File, "name" | "size" | "lastModified">): boolean {
  return (
    upload.name === file.name &&
    upload.size === file.size &&
    (upload.lastChange === null || upload.lastChange === file.lastModified)
  );
}

export const isBusy = (upload: Upload) => upload.state === "waiting" || upload.state === "sending" || upload.state === "lost";
export const needsPerson = (upload: Upload) => upload.state === "refused" || upload.state === "missing";

export type Show = "all" | "busy" | "failed" | "done";

export function shows(show: Show, upload: Upload): boolean {
  switch (show) {
    case "all":
      return true;
    case "busy":
      return isBusy(upload);
    case "failed":
      return needsPerson(upload);
    case "done":
      return upload.state === "sent";
  }
}

/** All of them in one line; bytes count only of what is on its way or here. */
export type Totals = { files: number; done: number; busy: number; failed: number; retriable: number; bytes: number; arrived: number };

export function totals(uploads: readonly Upload[]): Totals {
  const sum: Totals = { files: uploads.length, done: 0, busy: 0, failed: 0, retriable: 0, bytes: 0, arrived: 0 };
  for (const upload of uploads) {
    if (upload.state === "sent") sum.done++;
    else if (isBusy(upload)) sum.busy++;
    else sum.failed++;
    if (upload.state === "refused" && !upload.hopeless) sum.retriable++;
    if (upload.state === "refused") continue;
    sum.bytes += upload.size;
    sum.arrived += upload.state === "sent" ? upload.size : upload.arrived;
  }
  return sum;
}
