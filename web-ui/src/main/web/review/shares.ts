import type { ListEntry, Share } from "../api/types";
import { rounded, units } from "../values/amounts";

/** One row of a divided bill as it is edited: not yet checked. */
export type ShareEdit = Share;

/** Ten-thousandths of a percent: percentages have at most four places. */
const HUNDRED = 1_000_000n;
/** A cent, or a hundredth of a percent. */
const CENT = 100n;

/** Of a whole bill two halves, the first as it was booked. */
export function divided(account: ListEntry | null, property: ListEntry | null): ShareEdit[] {
  return [
    { account, property, percent: "50.00" },
    { account, property: null, percent: "50.00" },
  ];
}

/** One more row, which takes what is left, or a part as large as the others'. */
export function added(shares: ShareEdit[]): ShareEdit[] {
  const account = shares[0]?.account ?? null;
  const left = HUNDRED - sum(shares);
  if (left > 0n) return [...shares, { account, property: null, percent: percent(left) }];
  return evenly([...shares, { account, property: null, percent: "" }]);
}

/**
 * All the same: to two places, where the last takes what rounding leaves; to four where a total is so large that one
 * would see it, none of them further off than half a step.
 *
 * @param total of the bill, normalised; blank where it has none
 */
export function evenly(shares: ShareEdit[], total = ""): ShareEdit[] {
  const count = BigInt(shares.length);
  const each = (HUNDRED / count / CENT) * CENT;
  const short = shares.map((share, i) => {
    const isLast = i === shares.length - 1;
    return { ...share, percent: percent(isLast ? HUNDRED - each * (count - 1n) : each) };
  });
  const sizes = amounts(short, total).map((one) => units(one ?? "") ?? 0n);
  const least = sizes.reduce((min, one) => (one < min ? one : min), sizes[0] ?? 0n);
  if (sizes.every((one) => one - least <= CENT)) return short;
  const upTo = (rows: number) => rounded(HUNDRED * BigInt(rows), count);
  return shares.map((share, i) => ({ ...share, percent: percent(upTo(i + 1) - upTo(i)) }));
}

/** Without a row; the last one left over takes its part. */
export function removed(shares: ShareEdit[], at: number): ShareEdit[] {
  return balanced(
    shares.filter((_, i) => i !== at),
    -1,
  );
}

/** A row's percentage changed: the last of the others takes the difference, where that leaves it something. */
export function withPercent(shares: ShareEdit[], at: number, typed: string): ShareEdit[] {
  return balanced(
    shares.map((share, i) => (i === at ? { ...share, percent: typed } : share)),
    at,
  );
}

/** A row's amount changed: its percentage of the total, to four places. */
export function withAmount(shares: ShareEdit[], at: number, amount: string, total: string): ShareEdit[] {
  const part = units(amount);
  const all = units(total);
  if (part === null || !all) return shares;
  return withPercent(shares, at, percent(rounded(part * HUNDRED, all)));
}

function balanced(shares: ShareEdit[], fixed: number): ShareEdit[] {
  const last = shares.findLastIndex((_, i) => i !== fixed);
  if (last < 0) return shares;
  const rest = HUNDRED - sum(shares) + (units(shares[last]!.percent) ?? 0n);
  if (rest <= 0n) return shares;
  return shares.map((share, i) => (i === last ? { ...share, percent: percent(rest) } : share));
}

/** What each is of the total, to the cent, so that they add to it; null where a percentage is none. */
export function amounts(shares: ShareEdit[], total: string): (string | null)[] {
  const all = units(total);
  let upTo = 0n;
  let before = 0n;
  return shares.map((share) => {
    const part = units(share.percent);
    if (all === null || part === null) return null;
    upTo += part;
    const cents = rounded(all * upTo, HUNDRED * 100n);
    const amount = cents - before;
    before = cents;
    return decimal(amount, 2);
  });
}

/** Why they are no division of a bill; null when they are. */
export type ShareFault = { kind: "sum"; sum: string } | { kind: "percent" | "target" | "twice"; row: number };

export function faultOf(shares: ShareEdit[]): ShareFault | null {
  const targets = shares.map((share) => `${share.account?.id ?? ""}/${share.property?.id ?? ""}`);
  for (const [row, share] of shares.entries()) {
    const part = units(share.percent);
    if (part === null || part <= 0n) return { kind: "percent", row };
    if (targets[row] === "/") return { kind: "target", row };
    if (targets.indexOf(targets[row]!) < row) return { kind: "twice", row };
  }
  const all = sum(shares);
  return all === HUNDRED ? null : { kind: "sum", sum: percent(all) };
}

function sum(shares: ShareEdit[]): bigint {
  return shares.reduce((all, share) => all + (units(share.percent) ?? 0n), 0n);
}

function percent(ofTenThousandths: bigint): string {
  return decimal(ofTenThousandths, 4).replace(/(\.\d\d\d*?)0+$/, "$1");
}

function decimal(size: bigint, places: number): string {
  const digits = (size < 0n ? -size : size).toString().padStart(places + 1, "0");
  return `${size < 0n ? "-" : ""}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
