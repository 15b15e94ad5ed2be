import { ApiError } from "../api/http";
import type { UploadApi } from "../api/upload";
import { words } from "../strings";
import { insteadOf, isArchive } from "./kinds";
import { heldElsewhere, hold } from "./held";
import { pause, secondsBefore } from "./pause";
import { FileGone, type Hindrance, sendInPieces } from "./send-in-pieces";
import { announced, begunBefore, chosen, isBusy, isSameFile, type Upload } from "./upload";

const w = words.sending;
const AT_ONCE = 4;
const ANNOUNCED_AT_ONCE = 500;
const LARGEST = 50 * 1024 * 1024;
const LARGEST_ARCHIVE = 1024 * 1024 * 1024;

/**
 * The files being sent: a few at once, each going on where it stopped. The newest batch comes first, in the order in
 * which it was dropped. Fires `change`, whose detail is an upload that has just become documents, or null.
 */
export class Uploads extends EventTarget {
  readonly all: Upload[] = [];
  private looked = false;

  constructor(readonly api: UploadApi) {
    super();
  }

  get busy(): boolean {
    return this.all.some(isBusy);
  }

  private changed(sent: Upload | null = null): void {
    this.dispatchEvent(new CustomEvent<Upload | null>("change", { detail: sent }));
  }

  /** Lists what was begun before this page was loaded; once. */
  async lookForUnfinished(): Promise<void> {
    if (this.looked) return;
    this.looked = true;
    try {
      const elsewhere = await heldElsewhere();
      const known = new Set(this.all.map((upload) => upload.key));
      for (const seen of await this.api.unfinished()) {
        if (!known.has(seen.key) && !elsewhere.has(seen.key)) this.all.push(begunBefore(seen));
      }
      this.fill();
    } catch {
      this.looked = false;
    }
  }

  /** A file of which a part arrived before goes on; any other is a new one. */
  add(files: readonly File[]): void {
    const batch: Upload[] = [];
    for (const file of files) {
      const begun = this.all.find((upload) => upload.state === "missing" && isSameFile(upload, file));
      if (begun) this.goOn(begun, file);
      else batch.push(this.begin(file));
    }
    this.all.unshift(...batch);
    void this.announce(batch.filter((upload) => upload.state === "waiting"));
    this.fill();
  }

  /** @returns whether the file is the one that was begun */
  chooseAgain(upload: Upload, file: File): boolean {
    const same = isSameFile(upload, file);
    if (same) this.goOn(upload, file);
    else upload.message = w.otherFile(file.name);
    this.fill();
    return same;
  }

  private goOn(upload: Upload, file: File): void {
    upload.file = file;
    upload.state = "waiting";
    upload.message = null;
  }

  private begin(file: File): Upload {
    const upload = chosen(file);
    const objection = objectionTo(file);
    if (objection) {
      upload.hopeless = true;
      this.refuse(upload, objection);
    }
    return upload;
  }

  /** So that a page that is loaded anew knows all of them; whatever fails here is tried again when it is sent. */
  private async announce(batch: Upload[]): Promise<void> {
    try {
      for (let from = 0; from < batch.length; from += ANNOUNCED_AT_ONCE) {
        const some = batch.slice(from, from + ANNOUNCED_AT_ONCE);
        const seen = await this.api.announce(some.map(announced));
        some.forEach((upload, at) => {
          if (upload.state === "waiting") upload.offset = seen[at]!.offset;
        });
      }
    } catch {
      // Said when the file itself is sent.
    }
  }

  again(upload: Upload): void {
    upload.stop = new AbortController();
    upload.state = "waiting";
    upload.message = null;
    this.fill();
  }

  retryFailed(): void {
    for (const upload of this.all) if (upload.state === "refused" && !upload.hopeless) this.again(upload);
  }

  /** It leaves the list; what of it arrived is forgotten. */
  cancel(upload: Upload): void {
    this.remove((one) => one === upload);
    upload.stop.abort();
    this.api.giveUp(upload.key).catch(() => undefined);
    this.fill();
  }

  cancelUnfinished(): void {
    for (const upload of this.all.filter((one) => isBusy(one) || one.state === "missing")) this.cancel(upload);
  }

  clearFinished(): void {
    this.remove((upload) => upload.state === "sent" || (upload.state === "refused" && upload.hopeless));
    this.changed();
  }

  private remove(which: (upload: Upload) => boolean): void {
    this.all.splice(0, this.all.length, ...this.all.filter((upload) => !which(upload)));
  }

  private fill(): void {
    let busy = this.all.filter((upload) => upload.state === "sending" || upload.state === "lost").length;
    for (const upload of this.all) {
      if (busy >= AT_ONCE) break;
      if (upload.state === "waiting" && upload.file) {
        busy++;
        upload.state = "sending";
        void this.send(upload, upload.file);
      }
    }
    this.changed();
  }

  private async send(upload: Upload, file: File): Promise<void> {
    const letGo = hold(upload.key);
    try {
      const arrived = (bytes: number): void => {
        upload.state = "sending";
        upload.message = null;
        upload.arrived = bytes;
        this.changed();
      };
      const sending = { arrived, pause: (why: Hindrance, tries: number) => this.pause(upload, why, tries) };
      upload.result = await sendInPieces(this.api, file, announced(upload), upload.offset, sending, upload.stop.signal);
      upload.state = "sent";
      upload.file = null;
      this.changed(upload);
    } catch (error) {
      if (!upload.stop.signal.aborted) this.failed(upload, error as Error);
    } finally {
      letGo();
    }
    this.fill();
  }

  private failed(upload: Upload, error: Error): void {
    upload.offset = null;
    if (error instanceof FileGone) {
      upload.file = null;
      upload.hopeless = true;
      this.refuse(upload, w.gone);
    } else {
      upload.hopeless = error instanceof ApiError && error.status < 500;
      this.refuse(upload, error.message);
    }
  }

  private async pause(upload: Upload, why: Hindrance, tries: number): Promise<void> {
    upload.state = "lost";
    await pause(
      secondsBefore(tries),
      (left) => {
        upload.message = hinderedBy(why, left);
        this.changed();
      },
      upload.stop.signal,
    );
  }

  private refuse(upload: Upload, message: string): void {
    upload.state = "refused";
    upload.message = message;
  }
}

function hinderedBy(why: Hindrance, left: number): string {
  if (why === "signed-out") return w.signedOut;
  if (why === "being-finished") return w.unpacking;
  return navigator.onLine ? w.lost(left) : w.offline;
}

/** Why there is no use in sending a file; null when there is. */
export function objectionTo(file: Pick<File, "name" | "size">): string | null {
  if (file.size === 0) return words.upload.empty;
  if (isArchive(file.name)) return file.size > LARGEST_ARCHIVE ? w.archiveTooLarge : null;
  return file.size > LARGEST ? words.upload.tooLarge : insteadOf(file.name);
}
