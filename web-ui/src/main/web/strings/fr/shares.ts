import { showPrice } from "../../values/amounts";
import type * as english from "../en/shares";

export const shares: typeof english.shares = {
  title: "Ventilation",
  divide: "Ventiler sur des immeubles ou des comptes",
  percent: "%",
  amount: "Montant",
  add: "Ajouter une ligne",
  evenly: "Répartir à parts égales",
  whole: "Imputer en entier",
  percentOf: (n) => `Pourcentage, ligne ${n}`,
  amountOf: (n) => `Montant, ligne ${n}`,
  removeOf: (n) => `Supprimer la ligne ${n}`,
  entryOf: (kind, n) => `${kind}, ligne ${n}`,
  fault(fault, locale) {
    if (fault.kind === "sum") return `Les lignes totalisent ${showPrice(fault.sum, locale)} %, et non 100 %.`;
    const row = `La ligne ${fault.row + 1}`;
    return {
      percent: `${row} demande un pourcentage supérieur à 0.`,
      target: `${row} demande un compte ou un immeuble.`,
      twice: `${row} reprend le compte et l’immeuble d’une ligne précédente.`,
    }[fault.kind];
  },
};
