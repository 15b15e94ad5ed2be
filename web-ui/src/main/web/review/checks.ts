import type { ReviewField } from "../api/types";
import { words } from "../strings";
import { amountOf, showAmount, units } from "../values/amounts";
import { datePattern } from "../values/dates";
import { isIban } from "../values/iban";
import { mayBeVatId } from "../values/vat-id";
import { isInvalid, type Edit } from "./edit";

export type Finding = { text: string; blocks: boolean };
const c = words.checks;

/** What does not fit, by field. Only what cannot be sent at all blocks; the rest is the reviewer's to judge. */
export function check(fields: ReviewField[], edits: Map<string, Edit>, locale: string): Map<string, Finding> {
  const found = new Map<string, Finding>();
  const value = (name: string) => edits.get(name)?.value ?? null;
  const warn = (name: string, text: string) => found.has(name) || found.set(name, { text, blocks: false });
  for (const field of fields) {
    const edit = edits.get(field.name);
    if (edit && isInvalid(edit)) found.set(field.name, { text: notA(field, locale), blocks: true });
  }
  const [net, tax, total] = ["net_total", "tax_total", "total"].map((name) => units(value(name) ?? ""));
  if (net != null && tax != null && total != null && abs(net + tax - total) > 100n) {
    warn("total", c.sum(showAmount(amountOf(net + tax), locale), showAmount(amountOf(total), locale)));
  }
  const [invoiced, due] = [value("invoice_date"), value("due_date")];
  if (invoiced && due && due < invoiced) warn("due_date", c.due);
  const [from, to] = [value("period_start"), value("period_end")];
  if (from && to && to < from) warn("period_end", c.period);
  const iban = value("iban");
  if (iban && !isIban(iban)) warn("iban", c.iban);
  const vatId = value("vendor_vat_id");
  if (vatId && !mayBeVatId(vatId)) warn("vendor_vat_id", words.typing.vatId);
  return found;
}

function notA(field: ReviewField, locale: string): string {
  if (field.type === "date") return words.typing.date(datePattern(locale));
  return field.type === "currency" ? c.currency : c.amount(showAmount("1234.50", locale));
}

const abs = (n: bigint) => (n < 0n ? -n : n);
