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
  /** In dots per inch, ascending: of the picture, and those in which it can also be had. */
  resolutions: number[];
  words: PageWord[];
};
