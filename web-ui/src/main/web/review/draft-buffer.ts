import type { DraftWrite } from "../api/types";

/** Edits that the server has not taken yet: as they are to be sent, and since when. */
export type Buffered = DraftWrite & { at: number };

const PREFIX = "billwright.draft.";
const KEPT_DAYS = 14;

/** Keeps edits on this computer until the server has them, for one person in one organization. */
export class DraftBuffer {
  private readonly prefix: string;

  constructor(
    who: string,
    org: string,
    private readonly storage: Storage,
  ) {
    this.prefix = `${PREFIX}${encodeURIComponent(who)}.${encodeURIComponent(org)}.`;
  }

  keep(partId: string, write: DraftWrite): void {
    try {
      this.storage.setItem(this.prefix + partId, JSON.stringify({ ...write, at: Date.now() } satisfies Buffered));
    } catch {
      // A full or forbidden storage: what the server has must do.
    }
  }

  find(partId: string): Buffered | null {
    try {
      const found = JSON.parse(this.storage.getItem(this.prefix + partId) ?? "null") as Partial<Buffered> | null;
      return found && typeof found.content === "object" && typeof found.version === "number" ? (found as Buffered) : null;
    } catch {
      return null;
    }
  }

  drop(partId: string): void {
    this.storage.removeItem(this.prefix + partId);
  }

  /** Also other people's on this computer: nobody comes back to these. */
  dropOld(): void {
    const oldest = Date.now() - KEPT_DAYS * 24 * 3600 * 1000;
    for (const key of Object.keys(this.storage).filter((one) => one.startsWith(PREFIX))) {
      const at = /"at":(\d+)\}?$/.exec(this.storage.getItem(key) ?? "")?.[1];
      if (!at || Number(at) < oldest) this.storage.removeItem(key);
    }
  }
}

