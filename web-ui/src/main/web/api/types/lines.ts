import type { ListEntry } from "./coding";

/* The lines of a bill and its taxes. */

export type InvoiceLine = {
  description: string | null;
  quantity: string | null;
  unit: string | null;
  unitPrice: string | null;
  amount: string | null;
  taxRate: string | null;
  /** To what it is booked; null where as the bill. */
  coding: LineCoding | null;
};
/** `confidence` is null where a person said so. */
export type LineCoding = {
  account: ListEntry | null;
  property: ListEntry | null;
  confidence: number | null;
  because: string[];
};
export type ConfirmedLine = Omit<InvoiceLine, "coding"> & { accountId: string | null; propertyId: string | null };
export type TaxShare = { rate: string | null; base: string | null; tax: string | null; category: string | null };
