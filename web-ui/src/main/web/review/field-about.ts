import { html, nothing } from "lit";
import type { ReviewField } from "../api/types";
import { confidenceChip } from "../shared/confidence";
import { words } from "../strings";
import { show } from "../values/values";
import { isChanged, openConflict, type Edit } from "./edit";
import { sourceOf } from "./source-words";

/** Beside a field: how sure, who says so, and what was proposed where that was changed. */
export function fieldAbout(field: ReviewField, edit: Edit, locale: string, answeredBy: string) {
  const changed = isChanged(field, edit);
  const sure = openConflict(field, edit)
    ? html`<span class="chip check"><span class="dots" aria-hidden="true"></span>${words.sureness.differs}</span>`
    : field.proposed && !changed
      ? confidenceChip(field.proposed.confidence, `confidence-${field.name}`)
      : nothing;
  const proposed = changed && field.proposed ? words.review.wasProposed(show(field.proposed.value, field.name, field.type, locale)) : null;
  return html`${sure}
    <span class="source" data-testid="source-${field.name}" data-source=${changed ? edit.from : (field.proposed?.source ?? "none")}
      >${sourceOf(field, edit, answeredBy, true)}</span
    >
    ${proposed === null ? nothing : html`<span class="was" title=${proposed}>${proposed}</span>`}`;
}
