import { ApiError, Unreachable } from "../api/http";
import type { Doc } from "../api/types";
import { words } from "../strings";
import { insteadOf, isUnknownType } from "./kinds";
import { sendFile } from "./send-file";

export type Upload = {
  key: number;
  file: File;
  state: "waiting" | "sending" | "lost" | "sent" | "refused";
  share: number;
  message: string | null;
  /** There is no use in trying again. */
  hopeless: boolean;
  doc: Doc | null;
};

const AT_ONCE = 3;
const LONGEST_PAUSE_SECONDS = 30;
const LARGEST = 50 * 1024 * 1024;

/** The files being sent: a few at once, each tried again when the connection drops. The same bytes twice do no harm. */
export class Uploads extends EventTarget {
  readonly all: Upload[] = [];
  private keys = 0;

  constructor(private readonly pathOf: (name: string) => string) {
    super();
  }

  get busy(): boolean {
    return this.all.some((upload) => ["waiting", "sending", "lost"].includes(upload.state));
  }

  /** Fires `change`, whose detail is a document that has just arrived, or null. */
  private changed(sent: Doc | null): void {
    this.dispatchEvent(new CustomEvent<Doc | null>("change", { detail: sent }));
  }

  add(files: Iterable<File>): void {
    for (const file of files) {
      const upload: Upload = { key: ++this.keys, file, state: "waiting", share: 0, message: null, hopeless: false, doc: null };
      this.all.unshift(upload);
      const objection = Uploads.objectionTo(file);
      if (objection) {
        upload.hopeless = true;
        this.refuse(upload, objection);
      }
    }
    this.fill();
  }

  /** Why there is no use in sending a file; null when there is. */
  static objectionTo(file: File): string | null {
    if (file.size === 0) return words.upload.empty;
    return file.size > LARGEST ? words.upload.tooLarge : insteadOf(file.name);
  }

  again(upload: Upload): void {
    upload.state = "waiting";
    upload.message = null;
    this.fill();
  }

  clearFinished(): void {
    const left = this.all.filter((upload) => upload.state !== "sent" && upload.state !== "refused");
    this.all.splice(0, this.all.length, ...left);
    this.changed(null);
  }

  private fill(): void {
    let busy = this.all.filter((upload) => upload.state === "sending" || upload.state === "lost").length;
    for (const upload of [...this.all].reverse()) {
      if (busy >= AT_ONCE) break;
      if (upload.state === "waiting") {
        busy++;
        upload.state = "sending";
        void this.send(upload);
      }
    }
    this.changed(null);
  }

  private async send(upload: Upload): Promise<void> {
    for (let tries = 0; ; tries++) {
      try {
        upload.state = "sending";
        upload.message = null;
        upload.doc = await sendFile(this.pathOf(upload.file.name), upload.file, (share) => {
          upload.share = share;
          this.changed(null);
        });
        upload.state = "sent";
        upload.share = 1;
        this.changed(upload.doc);
        break;
      } catch (error) {
        if (error instanceof Unreachable) {
          await this.pause(upload, Math.min(LONGEST_PAUSE_SECONDS, 2 ** tries));
        } else {
          upload.hopeless = error instanceof ApiError && isUnknownType(error);
          this.refuse(upload, upload.hopeless ? words.upload.unknownType : String((error as Error).message ?? error));
          break;
        }
      }
    }
    this.fill();
  }

  /** Counts down in sight; ends at once when the browser says that it is online again. */
  private async pause(upload: Upload, seconds: number): Promise<void> {
    upload.state = "lost";
    upload.share = 0;
    let online = false;
    window.addEventListener("online", () => (online = true), { once: true });
    for (let left = seconds; left > 0 && !online; left--) {
      upload.message = words.upload.lost(left);
      this.changed(null);
      await new Promise((resolve) => window.setTimeout(resolve, 1000));
    }
  }

  private refuse(upload: Upload, message: string): void {
    upload.state = "refused";
    upload.message = message;
    this.changed(null);
  }
}
