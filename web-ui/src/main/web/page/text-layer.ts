import { html, type TemplateResult } from "lit";
import type { PageWord } from "../api/types";
import { placed, shownSize, type Size } from "./geometry";
import { boxOfWord } from "./word-lines";

/** What of a word's box its letters' nominal size is. */
const LETTERS = 0.86;
const MEASURED_AT = 100;

const widths = new Map<string, number>();
let pen: CanvasRenderingContext2D | null = null;

/** In the text layer's typeface, as a share of its size. */
function widthOf(text: string): number {
  let width = widths.get(text);
  if (width === undefined) {
    pen ??= document.createElement("canvas").getContext("2d");
    if (pen) pen.font = `${MEASURED_AT}px sans-serif`;
    width = (pen?.measureText(text).width ?? MEASURED_AT) / MEASURED_AT;
    widths.set(text, width);
  }
  return width;
}

/** The page's words as invisible text over its picture: to select, to copy, and for a screen reader. */
export function textLayer(words: PageWord[], page: Size): TemplateResult[] {
  const { width, height } = shownSize(page, 0);
  return words.map((word, index) => {
    const box = boxOfWord(word);
    const size = (box[3] - box[1]) * LETTERS;
    const stretch = ((box[2] - box[0]) * width) / Math.max(0.01, widthOf(word[0]) * size * height);
    return html`<span class="word" data-word=${index} .style=${`${placed(box)};--size:${(size * 100).toFixed(3)}cqh`}
      ><span .style=${`transform:scaleX(${stretch.toFixed(3)})`}>${word[0]} </span></span
    >`;
  });
}
