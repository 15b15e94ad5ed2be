import { html, type TemplateResult } from "lit";

/** A table that may be wider than its place: it scrolls by itself, by keys too, so the region has a name and takes the focus. */
export const sideways = (name: string, table: TemplateResult, look = "sideways") =>
  html`<div class=${look} role="region" tabindex="0" aria-label=${name}>${table}</div>`;
