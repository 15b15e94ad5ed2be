/** The check digits of the European value-added tax numbers that have a public rule, by the country's letters. */
const RULES: Record<string, { form: RegExp; holds: (digits: number[]) => boolean }> = {
  // Luhn over seven digits, shifted by four.
  AT: { form: /^U(\d{8})$/, holds: (d) => (10 - ((luhn(d.slice(0, 7), 1) + 4) % 10)) % 10 === d[7] },
  BE: { form: /^(\d{10})$/, holds: (d) => 97 - (whole(d.slice(0, 8)) % 97) === whole(d.slice(8)) },
  CHE: { form: /^(\d{9})(?:MWST|TVA|IVA)?$/, holds: (d) => (11 - (weighed(d, [5, 4, 3, 2, 7, 6, 5, 4]) % 11)) % 11 === d[8] },
  DE: { form: /^(\d{9})$/, holds: mod11And10 },
  DK: { form: /^(\d{8})$/, holds: (d) => weighed(d, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0 },
  FR: { form: /^(\d{11})$/, holds: (d) => (12 + 3 * (whole(d.slice(2)) % 97)) % 97 === whole(d.slice(0, 2)) },
  IT: { form: /^(\d{11})$/, holds: (d) => luhn(d, 1) % 10 === 0 },
  LU: { form: /^(\d{8})$/, holds: (d) => whole(d.slice(0, 6)) % 89 === whole(d.slice(6)) },
  // Sole traders' numbers since 2020 are checked as an IBAN is.
  NL: { form: /^(\d{9})B(?:\d\d)$/, holds: (d) => weighed(d, [9, 8, 7, 6, 5, 4, 3, 2]) % 11 === d[8] },
  PL: { form: /^(\d{10})$/, holds: (d) => weighed(d, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === d[9] },
};

/** False only where the country's rule says so; a form without a known rule may be right. */
export function mayBeVatId(text: string): boolean {
  const plain = text.toUpperCase().replace(/[^A-Z0-9]/g, "");
  const country = Object.keys(RULES).find((one) => plain.startsWith(one));
  if (!country) return true;
  const { form, holds } = RULES[country]!;
  const digits = form.exec(plain.slice(country.length))?.[1];
  if (!digits) return !/^\d+$/.test(plain.slice(country.length));
  return holds([...digits].map(Number)) || (country === "NL" && mod97(plain));
}

const whole = (digits: number[]) => Number(digits.join(""));

const weighed = (digits: number[], weights: number[]) =>
  weights.reduce((sum, weight, index) => sum + weight * digits[index]!, 0);

/** The sum of Luhn, every second digit doubled, beginning with this one. */
function luhn(digits: number[], first: number): number {
  return digits.reduce((sum, digit, index) => {
    const twice = 2 * digit > 9 ? 2 * digit - 9 : 2 * digit;
    return sum + (index % 2 === first ? twice : digit);
  }, 0);
}

/** ISO 7064, MOD 11,10. */
function mod11And10(digits: number[]): boolean {
  const product = digits.slice(0, 8).reduce((before, digit) => {
    const sum = (digit + before) % 10;
    return (2 * (sum === 0 ? 10 : sum)) % 11;
  }, 10);
  return (11 - product) % 10 === digits[8];
}

function mod97(plain: string): boolean {
  const digits = plain.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return BigInt(digits) % 97n === 1n;
}
