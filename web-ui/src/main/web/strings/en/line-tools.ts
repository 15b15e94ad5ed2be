/** What can be done with the lines of a bill, and what they add to. */
export const lineTools = {
  choose: (row: number) => `Choose line ${row}`,
  divide: "Divide",
  join: "Join",
  fill: "Fill down",
  up: "Move up",
  down: "Move down",
  removeChosen: "Remove",
  tools: "Lines",
  sum: "Sum of the lines",
  sumOf: (label: string) => `Sum of the lines against ${label}`,
  adds: "adds up",
  off: (amount: string) => `${amount} off`,
  pasted: (n: number) => `${n} ${n === 1 ? "line" : "lines"} pasted`,
  chosen: (n: number) => `${n} chosen`,
};
