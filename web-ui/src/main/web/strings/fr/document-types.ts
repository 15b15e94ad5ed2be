import type * as english from "../en/document-types";

export const documentTypes: typeof english.documentTypes = {
  label: "Type de pièce",
  invoice: "Facture",
  credit_note: "Avoir",
  statement: "Relevé",
  receipt: "Reçu",
  other: "Autre chose",
};

export const typeTags: typeof english.typeTags = {
  credit_note: "avoir",
  statement: "relevé",
  receipt: "reçu",
  other: "autre",
};

export const looksLike: typeof english.looksLike = {
  statement: (sure) => `Cela ressemble à un relevé (${sure}).`,
  receipt: (sure) => `Cela ressemble à un reçu (${sure}).`,
  other: (sure) => `Cela ne ressemble pas à une facture (${sure}).`,
  yes: "En effet, pas une facture",
  no: "Si, c’est une facture",
  notProposed: "aucune proposition",
  decided: "choisi par vous",
  notABill: (kind) => `Pas une facture : ${kind.toLowerCase()}`,
  onlyBills: "Seuls les factures et les avoirs se valident comme factures.",
};
