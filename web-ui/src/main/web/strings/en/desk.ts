/** What is said of edits and decisions on the review screen. */
export const desk = {
  undo: "Undo",
  redo: "Redo",
  undone: (label: string) => `Taken back: ${label}`,
  redone: (label: string) => `Made again: ${label}`,
  noFindings: "There are no messages on this bill.",
};
