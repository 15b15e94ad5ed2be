import type { ShareFault } from "../../review/shares";
import { showPrice } from "../../values/amounts";

/** Bills that are divided over accounts or properties. */
export const shares = {
  title: "Split",
  divide: "Split over properties or accounts",
  percent: "%",
  amount: "Amount",
  add: "Add a row",
  evenly: "Split evenly",
  whole: "Book it whole",
  percentOf: (n: number) => `Percentage, row ${n}`,
  amountOf: (n: number) => `Amount, row ${n}`,
  removeOf: (n: number) => `Remove row ${n}`,
  entryOf: (kind: string, n: number) => `${kind}, row ${n}`,
  fault(fault: ShareFault, locale: string): string {
    if (fault.kind === "sum") return `The rows add to ${showPrice(fault.sum, locale)}%, not to 100%.`;
    const row = `Row ${fault.row + 1}`;
    return {
      percent: `${row} needs a percentage above 0.`,
      target: `${row} needs an account or a property.`,
      twice: `${row} names the same account and property as one above.`,
    }[fault.kind];
  },
};
