/** "Seite 2" or "Seiten 2–5". */
export const rangeOfPages = (first: number, last: number): string =>
  first === last ? `Seite ${first}` : `Seiten ${first}–${last}`;
