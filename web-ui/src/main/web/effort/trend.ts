/** A figure week by week, oldest first; null where there was nothing to measure. */
export type Trend = {
  title: string;
  values: (number | null)[];
  show: (value: number) => string;
  /** A share is drawn against the whole, other figures against their largest. */
  share?: boolean;
};

/** `part` of `whole`; null of nothing. */
export const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

/** Heights of bars, each a fraction of the chart's. */
export function heights({ values, share }: Pick<Trend, "values" | "share">): number[] {
  const most = share ? 1 : Math.max(0, ...values.map((value) => value ?? 0));
  return values.map((value) => (value === null || most === 0 ? 0 : value / most));
}

/** The newest week's value and the one measured before it, to compare. */
export function newest(values: (number | null)[]): { now: number | null; before: number | null } {
  const earlier = values.slice(0, -1).filter((value) => value !== null);
  return { now: values.at(-1) ?? null, before: earlier.at(-1) ?? null };
}
