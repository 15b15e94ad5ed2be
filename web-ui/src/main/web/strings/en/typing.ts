/** What is offered while one types. */
export const typing = {
  /** What stands for the present day. */
  today: ["today", "t"] as readonly string[],
  date: (pattern: string) => `Not a date. Write it as ${pattern}, or in short: day and month, +30, today.`,
  page: (n: number) => `page ${n}`,
  list: "your list",
  bills: (n: number) => `on ${n} ${n === 1 ? "bill" : "bills"}`,
  vatId: "The VAT number’s check digits are wrong.",
  lines: (sum: string, label: string, target: string) => `The lines make ${sum}, ${label} says ${target}.`,
};
