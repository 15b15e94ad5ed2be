import type { ReviewPage } from "../api/types";
import { resolutionFor } from "./geometry";

/** The picture's address in a resolution; the first is the one that was kept when the page was read. */
export function pictureAt(page: ReviewPage, resolution: number): string {
  return resolution === page.resolutions[0] || resolution === 0 ? page.image : `${page.image}?dpi=${resolution}`;
}

/** A sharper picture than the kept one where this screen shows the difference; null where it does not. */
export function sharperPicture(page: ReviewPage, scale: number, density: number): string | null {
  const wanted = pictureAt(page, resolutionFor(page.resolutions, scale, density));
  return wanted === page.image ? null : wanted;
}
