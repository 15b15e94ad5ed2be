/** Amounts: normalised "1234.50", shown and typed as the tenant's locale writes them. */

type Marks = { group: string; decimal: string };
const known = new Map<string, Marks>();

function marks(locale: string): Marks {
  let found = known.get(locale);
  if (!found) {
    const parts = new Intl.NumberFormat(locale).formatToParts(1234567.5);
    const of = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
    found = { group: of("group"), decimal: of("decimal") || "." };
    known.set(locale, found);
  }
  return found;
}

export function showAmount(value: string, locale: string): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value);
  if (!match) return value;
  // Digits, not a double: an amount of 18 places must come back as it went.
  const [, sign = "", whole = "0", fraction = ""] = match;
  const grouped = new Intl.NumberFormat(locale).format(BigInt(whole));
  return sign + grouped + marks(locale).decimal + fraction.padEnd(2, "0");
}

/** A quantity or a rate: no more places than it has. */
export function showNumber(value: string, locale: string): string {
  const match = /^(-?)(\d+)(?:\.(\d*?)0*)?$/.exec(value);
  if (!match) return value;
  const [, sign = "", whole = "0", fraction = ""] = match;
  const grouped = new Intl.NumberFormat(locale).format(BigInt(whole));
  return sign + grouped + (fraction ? marks(locale).decimal + fraction : "");
}

/** A price: at least two places, and more only where they say something. */
export function showPrice(value: string, locale: string): string {
  return showAmount(value.replace(/(\.\d\d\d*?)0+$/, "$1"), locale);
}

const MARK = String.raw`(?:[A-Z]{3}|[€$£¥]|Fr\.?|kr\.?|zł)`;
const CURRENCY = new RegExp(`^${MARK}|${MARK}$`, "g");

/** Digits alone or in groups of one mark; the last of three, those before may be of two, as in India. */
const WHOLE = /^\d*$|^\d{1,3}([.,])(?:\d{2,3}\1)*\d{3}$/;

/** What was typed or stands on the page; null when it is no amount. */
export function readAmount(text: string, locale: string): string | null {
  let rest = text
    .replace(/[\s\u00a0\u202f'’]/g, "")
    .replace(/[\u2212\u2013]/g, "-")
    .replace(CURRENCY, "");
  const negative = /^-|-$|^\(.*\)$/.test(rest);
  rest = rest.replace(/^[-(+]|[-)]$/g, "");
  if (!/^\d[\d.,]*$|^[.,]\d+$/.test(rest)) return null;
  const decimal = decimalMark(rest, locale);
  const cut = decimal === null ? -1 : rest.lastIndexOf(decimal);
  const grouped = cut < 0 ? rest : rest.slice(0, cut);
  if (!WHOLE.test(grouped)) return null;
  const whole = grouped.replace(/[.,]/g, "").replace(/^0+(?=\d)/, "") || "0";
  const fraction = cut < 0 ? "" : rest.slice(cut + 1);
  if (!/^\d*$/.test(fraction) || fraction.length > 4) return null;
  const zero = /^0*$/.test(whole + fraction);
  return `${negative && !zero ? "-" : ""}${whole}.${fraction.padEnd(2, "0")}`;
}

/** Both marks: the later is the decimal. One: by its place, and where that leaves a doubt by the locale. */
function decimalMark(text: string, locale: string): string | null {
  const dot = text.lastIndexOf(".");
  const comma = text.lastIndexOf(",");
  if (dot >= 0 && comma >= 0) return dot > comma ? "." : ",";
  const mark = dot >= 0 ? "." : comma >= 0 ? "," : null;
  if (mark === null) return null;
  if (text.split(mark).length > 2) return null;
  const digitsAfter = text.length - text.indexOf(mark) - 1;
  if (digitsAfter !== 3) return mark;
  return marks(locale).decimal === mark ? mark : null;
}

/** Ten-thousandths, exact, for sums. */
export function units(value: string): bigint | null {
  const match = /^(-?)(\d+)(?:\.(\d{1,4}))?$/.exec(value);
  if (!match) return null;
  const size = BigInt(match[2]! + (match[3] ?? "").padEnd(4, "0"));
  return match[1] ? -size : size;
}

/** The amount of so many ten-thousandths: at least two places, and more only where they say something. */
export function amountOf(tenThousandths: bigint): string {
  const digits = String(tenThousandths < 0n ? -tenThousandths : tenThousandths).padStart(5, "0");
  const fraction = digits.slice(-4).replace(/0{1,2}$/, "");
  return `${tenThousandths < 0n ? "-" : ""}${digits.slice(0, -4)}.${fraction}`;
}

/** Half away from zero, as money is rounded. */
export function rounded(dividend: bigint, divisor: bigint): bigint {
  const negative = dividend < 0n !== divisor < 0n;
  const [a, b] = [dividend < 0n ? -dividend : dividend, divisor < 0n ? -divisor : divisor];
  const size = (2n * a + b) / (2n * b);
  return negative ? -size : size;
}
