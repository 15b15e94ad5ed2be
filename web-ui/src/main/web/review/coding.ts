import type { Coding, CodingKind, Confirmation, ListEntry, NewVendor, Review } from "../api/types";
import type { Edit } from "./edit";
import type { ShareEdit } from "./shares";

export const CODING_KINDS: CodingKind[] = ["vendor", "account", "property"];

/** The entry chosen from a list, or (vendors only) the wish for a new one made of the bill's own fields. */
export type CodingEdit = { chosen: ListEntry | null; makeNew: boolean; touched: boolean };
/** No rows: the bill is booked whole. */
export type SharesEdit = { rows: ShareEdit[]; touched: boolean };
export type CodingEdits = Record<CodingKind, CodingEdit> & { shares: SharesEdit };

export function firstCoding(review: Review): CodingEdits {
  const first = (coding: Coding): CodingEdit => ({
    chosen: coding.confirmed ?? coding.proposed,
    makeNew: !coding.confirmed && !coding.proposed && !!coding.newVendor,
    touched: false,
  });
  const { confirmed, proposed } = review.coding.shares;
  return {
    vendor: first(review.coding.vendor),
    account: first(review.coding.account),
    property: first(review.coding.property),
    shares: { rows: confirmed ?? proposed?.shares ?? [], touched: false },
  };
}

/** A new vendor as the fields stand now, so that a corrected name is the one that enters the list. */
export function newVendor(edits: Map<string, Edit>): NewVendor | null {
  const value = (name: string) => edits.get(name)?.value || null;
  const name = value("vendor");
  if (!name) return null;
  return { name, vatId: value("vendor_vat_id"), iban: value("iban"), address: value("vendor_address") };
}

export function codingOf(coding: CodingEdits, edits: Map<string, Edit>): Confirmation["coding"] {
  return {
    vendorId: coding.vendor.chosen?.id ?? null,
    newVendor: coding.vendor.makeNew ? newVendor(edits) : null,
    accountId: coding.account.chosen?.id ?? null,
    propertyId: coding.property.chosen?.id ?? null,
    shares: coding.shares.rows.map((row) => ({
      accountId: row.account?.id ?? null,
      propertyId: row.property?.id ?? null,
      percent: row.percent,
    })),
  };
}
