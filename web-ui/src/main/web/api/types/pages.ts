/* What was read on a page. Boxes are fractions of the page: left, top, right, bottom. */

export type Box = [number, number, number, number];
export type PageWord = [string, number, number, number, number];
export type ReviewPage = {
  number: number;
  width: number;
  height: number;
  /** `none`: this page could not be read, others could. */
  reading: "digital" | "ocr" | "mixed" | "none";
  image: string;
  words: PageWord[];
};
