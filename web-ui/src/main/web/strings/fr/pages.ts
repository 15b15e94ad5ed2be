/** "page 2" or "pages 2–5". */
export const rangeOfPages = (first: number, last: number): string =>
  first === last ? `page ${first}` : `pages ${first}–${last}`;
