import type * as english from "../en/desk";

export const desk: typeof english.desk = {
  undo: "Annuler",
  redo: "Rétablir",
  undone: (label: string) => `Annulé : ${label}`,
  redone: (label: string) => `Rétabli : ${label}`,
  noFindings: "Aucun message sur cette facture.",
};
