import type { OrgApi } from "../api/client";

const LOOKED_AT = 50;

/** Which bill comes next, those that were left for later only when nothing else waits. */
export class Onward {
  private readonly left = new Set<string>();

  constructor(private readonly api: () => OrgApi) {}

  leave(part: string): void {
    this.left.add(part);
  }

  /** @param proposed what the server would show next; null when nothing waits */
  async after(part: string, proposed: string | null): Promise<string | null> {
    if (proposed === null || !this.left.has(proposed)) return proposed;
    const { items } = await this.api().queue({ state: "TO_REVIEW", limit: LOOKED_AT });
    const waits = items.find((one) => one.id !== part && !one.takenBy && !this.left.has(one.id));
    if (waits) return waits.id;
    this.left.clear();
    return proposed;
  }
}
