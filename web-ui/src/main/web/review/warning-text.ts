import type { DuplicateBill, Warning } from "../api/talk";
import { fieldLabel, words } from "../strings";
import { showAmount } from "../values/amounts";
import { showDate } from "../values/dates";
import { showIban } from "../values/iban";
import { showMoment } from "../values/moments";

const w = words.warnings;

export function titleOf(warning: Warning): string {
  switch (warning.kind) {
    case "DUPLICATE":
      return warning.duplicate?.state === "CONFIRMED" ? w.duplicate.CONFIRMED : w.duplicate.waiting;
    case "BANK_CHANGED":
      return w.bankChanged;
    case "BANK_FIRST":
      return w.bankFirst;
    case "VENDOR_FIRST":
      return w.vendorFirst;
  }
}

/** The other bill as one recognises it: number, amount, day, what became of it. */
export function otherBill(other: DuplicateBill, locale: string): string {
  const amount = other.total === null ? null : [showAmount(other.total, locale), other.currency].filter(Boolean).join(" ");
  const fate =
    other.confirmedBy !== null
      ? w.confirmedBy(other.confirmedBy, showMoment(other.confirmedAt))
      : w.uploaded(showMoment(other.uploadedAt));
  const day = other.invoiceDate && showDate(other.invoiceDate, locale);
  return [other.vendor, other.invoiceNumber, amount, day, fate].filter(Boolean).join(" · ");
}

export function detailOf({ kind, duplicate, bank }: Warning): string {
  if (duplicate) return w.same(list(duplicate.same.map(fieldLabel)));
  if (!bank) return "";
  const account = showIban(bank.account);
  if (kind === "BANK_CHANGED") return w.bankChangedDetail(account);
  return kind === "BANK_FIRST" ? w.bankFirstDetail(account, bank.bills) : w.vendorFirstDetail(account);
}

/** The accounts that are known of the vendor, and what of them. */
export function accountsOf({ bank }: Warning, locale: string): { account: string; about: string }[] {
  return (bank?.known ?? []).map(({ account, lastUsed, bills, onRecord }) => {
    if (lastUsed === null) return { account: showIban(account), about: w.neverUsed };
    const used = w.lastUsed(showDate(lastUsed, locale), bills);
    return { account: showIban(account), about: onRecord ? `${used}, ${w.onRecord}` : used };
  });
}

function list(texts: string[]): string {
  return texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} ${w.and} ${texts.at(-1)}`;
}
