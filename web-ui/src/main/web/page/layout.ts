const KEPT = "billwright.layout";
const STEP = 0.02;
const LEAST = 0.2;
const MOST = 0.8;

/** How page and data share the room, on this computer. */
export type Layout = {
  /** The page's share where they stand side by side. */
  beside: number;
  /** The page's share where it stands above the data. */
  above: number;
  dataFirst: boolean;
};

export function layout(): Layout {
  const first: Layout = { beside: 0.52, above: 0.45, dataFirst: false };
  try {
    return { ...first, ...(JSON.parse(localStorage.getItem(KEPT) ?? "{}") as Partial<Layout>) };
  } catch {
    return first;
  }
}

export function keepLayout(kept: Layout): void {
  localStorage.setItem(KEPT, JSON.stringify(kept));
}

const bounded = (share: number) => Math.round(Math.max(LEAST, Math.min(MOST, share)) * 1000) / 1000;

/** The page's share after a key on the divider; null when it is none of its keys. Arrows move the line as they point. */
export function moveDivider(share: number, key: string, dataFirst: boolean): number | null {
  const on = dataFirst ? -STEP : STEP;
  const by: Record<string, number> = { ArrowRight: on, ArrowDown: on, ArrowLeft: -on, ArrowUp: -on };
  if (key === "Home") return LEAST;
  if (key === "End") return MOST;
  return by[key] === undefined ? null : bounded(share + by[key]);
}

/** The page's share where the line between it and the data is drawn to a place; the page may stand on either side. */
export function dividedAt(at: number, pageFrom: number, pageTo: number, dataFrom: number, dataTo: number): number {
  const from = Math.min(pageFrom, dataFrom);
  const to = Math.max(pageTo, dataTo);
  const before = (at - from) / Math.max(1, to - from);
  return bounded(pageFrom <= dataFrom ? before : 1 - before);
}
