import type { ReviewPage } from "../api/types";
import { sheetsIn } from "./scroll-anchor";
import type { WordLines } from "./word-lines";

/** The selected words of all pages, each line a line; empty where none are selected. */
export function copiedText(scroller: HTMLElement, pages: ReviewPage[], lines: (page: ReviewPage) => WordLines): string {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return "";
  const range = selection.getRangeAt(0);
  return sheetsIn(scroller)
    .filter((sheet) => range.intersectsNode(sheet))
    .map((sheet) => {
      const page = pages.find(({ number }) => number === Number(sheet.dataset["page"]))!;
      const chosen = [...sheet.querySelectorAll<HTMLElement>(".word")]
        .filter((word) => range.intersectsNode(word.firstElementChild!.firstChild!))
        .map((word) => Number(word.dataset["word"]));
      return lines(page).text(chosen, page.words);
    })
    .filter((text) => text !== "")
    .join("\n");
}
