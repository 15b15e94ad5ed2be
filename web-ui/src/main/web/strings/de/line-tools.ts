import type * as english from "../en/line-tools";

export const lineTools: typeof english.lineTools = {
  choose: (row) => `Position ${row} auswählen`,
  divide: "Teilen",
  join: "Zusammenfassen",
  fill: "Nach unten ausfüllen",
  up: "Nach oben",
  down: "Nach unten",
  show: (columns) => `${columns} zeigen`,
  removeChosen: "Löschen",
  tools: "Positionen",
  sum: "Summe der Positionen",
  sumOf: (label) => `Summe der Positionen gegen ${label}`,
  adds: "stimmt",
  off: (amount) => `${amount} Differenz`,
  pasted: (n) => `${n} ${n === 1 ? "Position" : "Positionen"} eingefügt`,
  chosen: (n) => `${n} ausgewählt`,
  asLast: "Wie zuletzt",
  neverSplit: "Noch keine Rechnung dieses Lieferanten wurde aufgeteilt.",
  splitAs: (number) => `Aufgeteilt wie ${number}`,
};
