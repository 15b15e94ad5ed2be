import { showPrice } from "../../values/amounts";
import type * as english from "../en/shares";

export const shares: typeof english.shares = {
  title: "Aufteilung",
  divide: "Auf Objekte oder Sachkonten aufteilen",
  percent: "%",
  amount: "Betrag",
  add: "Zeile hinzufügen",
  evenly: "Gleichmäßig aufteilen",
  whole: "Ungeteilt buchen",
  percentOf: (n) => `Prozentsatz, Zeile ${n}`,
  amountOf: (n) => `Betrag, Zeile ${n}`,
  removeOf: (n) => `Zeile ${n} entfernen`,
  entryOf: (kind, n) => `${kind}, Zeile ${n}`,
  fault(fault, locale) {
    if (fault.kind === "sum") return `Die Zeilen ergeben ${showPrice(fault.sum, locale)} %, nicht 100 %.`;
    const row = `Zeile ${fault.row + 1}`;
    return {
      percent: `${row} braucht einen Prozentsatz über 0.`,
      target: `${row} braucht ein Sachkonto oder ein Objekt.`,
      twice: `${row} nennt dasselbe Sachkonto und Objekt wie eine Zeile darüber.`,
    }[fault.kind];
  },
};
