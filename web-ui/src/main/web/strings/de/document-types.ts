import type * as english from "../en/document-types";

export const documentTypes: typeof english.documentTypes = {
  label: "Dokumentart",
  invoice: "Rechnung",
  credit_note: "Gutschrift",
  statement: "Kontoauszug",
  receipt: "Quittung",
  other: "Etwas anderes",
};

export const typeTags: typeof english.typeTags = {
  credit_note: "Gutschrift",
  statement: "Kontoauszug",
  receipt: "Quittung",
  other: "Sonstiges",
};

export const looksLike: typeof english.looksLike = {
  statement: (sure) => `Das sieht nach einem Kontoauszug aus (${sure}).`,
  receipt: (sure) => `Das sieht nach einer Quittung aus (${sure}).`,
  other: (sure) => `Das sieht nicht nach einer Rechnung aus (${sure}).`,
  yes: "Ja, keine Rechnung",
  no: "Nein, eine Rechnung",
  notProposed: "kein Vorschlag",
  decided: "von Ihnen gewählt",
  notABill: (kind) => `Keine Rechnung: ${kind}`,
  onlyBills: "Als Rechnung bestätigt werden nur Rechnungen und Gutschriften.",
};
