import { locale } from "../speech";

const names = new Intl.DisplayNames([locale], { type: "currency" });

/** Every currency's code and its name in the reader's language. */
export const CURRENCIES: readonly (readonly [string, string])[] = Intl.supportedValuesOf("currency").map(
  (code) => [code, names.of(code) ?? code] as const,
);
