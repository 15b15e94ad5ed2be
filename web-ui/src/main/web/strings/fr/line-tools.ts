import type * as english from "../en/line-tools";

export const lineTools: typeof english.lineTools = {
  choose: (row) => `Sélectionner la ligne ${row}`,
  divide: "Diviser",
  join: "Réunir",
  fill: "Recopier vers le bas",
  up: "Monter",
  down: "Descendre",
  show: (columns) => `Afficher ${columns}`,
  removeChosen: "Supprimer",
  tools: "Lignes",
  sum: "Somme des lignes",
  sumOf: (label) => `Somme des lignes comparée à ${label}`,
  adds: "le compte est bon",
  off: (amount) => `${amount} d’écart`,
  pasted: (n) => `${n} ${n === 1 ? "ligne collée" : "lignes collées"}`,
  chosen: (n) => (n === 1 ? "1 sélectionnée" : `${n} sélectionnées`),
  asLast: "Comme la dernière fois",
  neverSplit: "Aucune facture de ce fournisseur n’a encore été répartie.",
  splitAs: (number) => `Répartie comme ${number}`,
};
