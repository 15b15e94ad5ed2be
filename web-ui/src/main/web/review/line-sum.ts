import { amountOf, units } from "../values/amounts";
import type { LineEdit } from "./line-edits";

const CENT = 100n;

/** What the lines may add to. */
export type Totals = Record<"line_total" | "net_total" | "tax_total" | "total", string | null>;
export type LineSum = {
  sum: string;
  /** Which of the bill's amounts it is held against: the one that it makes, else the likeliest; null when there is none. */
  against: keyof Totals | null;
  target: string | null;
  /** The sum less that amount. */
  difference: string | null;
};

/** Lines are net or gross: both are right where they make the one or the other. Null while no line has an amount. */
export function lineSum(lines: LineEdit[], totals: Totals): LineSum | null {
  const amounts = lines.flatMap(({ line }) => units(line.amount ?? "") ?? []);
  if (amounts.length === 0) return null;
  const sum = amounts.reduce((all, one) => all + one, 0n);
  const held = (["net_total", "line_total", "total"] as const).flatMap((name) => {
    const target = units(totals[name] ?? "");
    return target === null ? [] : [{ name, target }];
  });
  const best = held.find((one) => one.target === sum) ?? held[0];
  return {
    sum: amountOf(sum),
    against: best?.name ?? null,
    target: best ? amountOf(best.target) : null,
    difference: best ? amountOf(sum - best.target) : null,
  };
}

/** By more than rounding each line may do. */
export function isOff({ difference }: LineSum): boolean {
  const off = units(difference ?? "") ?? 0n;
  return off > CENT || off < -CENT;
}
