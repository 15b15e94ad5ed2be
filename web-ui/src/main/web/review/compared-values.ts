import type { ComparedValues } from "../api/talk";
import type { BillEdits } from "./bill-edits";

/** What of a bill, as it is being typed, the server compares with others. */
export function comparedValues(bill: BillEdits): ComparedValues {
  const value = (name: string) => bill.edits.get(name)?.value ?? null;
  return {
    vendorId: bill.coding.vendor.chosen?.id ?? null,
    vendor: value("vendor"),
    invoiceNumber: value("invoice_number"),
    invoiceDate: value("invoice_date"),
    total: value("total"),
    iban: value("iban"),
  };
}

export const sameValues = (one: ComparedValues, other: ComparedValues): boolean =>
  (Object.keys(one) as (keyof ComparedValues)[]).every((name) => one[name] === other[name]);
