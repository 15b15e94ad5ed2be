import type * as english from "../en/desk";

export const desk: typeof english.desk = {
  undo: "Rückgängig",
  redo: "Wiederholen",
  undone: (label: string) => `Rückgängig gemacht: ${label}`,
  redone: (label: string) => `Wiederholt: ${label}`,
  noFindings: "Zu dieser Rechnung gibt es keine Hinweise.",
};
