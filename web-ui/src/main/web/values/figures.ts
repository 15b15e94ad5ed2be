import { locale } from "../speech";

/** The screens' own figures, as this person writes them; the values of bills are in the other files here. */

const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
const tenths = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
const hundredths = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
const tenthPercents = new Intl.NumberFormat(locale, { style: "percent", minimumFractionDigits: 1, maximumFractionDigits: 1 });
const finer = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 });

export const count = (n: number): string => whole.format(n);

/** To one place, where it has any. */
export const figure = (n: number): string => tenths.format(n);

/** One place where it is small. */
export const rate = (n: number): string => (n < 10 ? tenths : whole).format(n);

/** 0.999 is not "100%", nor 0.001 "0%": those are kept for certainty. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return `<${hundredths.format(0.01)}`;
  return hundredths.format(share >= 1 ? 1 : Math.min(0.99, share));
}

/** For scores, which differ by little. */
export const finePercent = (share: number): string => tenthPercents.format(share);

const signedTenths = new Intl.NumberFormat(locale, {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  signDisplay: "exceptZero",
});

/** By how many points of a hundred two shares differ: "+1.5". */
export const points = (difference: number): string => signedTenths.format(difference * 100).replace("-", "−");

/** A share that is set to be exact: 0.005 is "0.5%". */
export const exactPercent = (share: number): string => finer.format(share);
