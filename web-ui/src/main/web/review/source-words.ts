import type { ReviewField } from "../api/types";
import { words } from "../strings";
import { isChanged, type Edit } from "./edit";

const s = words.review.sources;

/** Who answered for what the field holds now. */
export function shortSource(field: ReviewField, edit: Edit, answeredBy: string): string {
  if (isChanged(field, edit)) {
    if (edit.text === "") return "";
    return edit.page !== null ? s.page : s.typed;
  }
  switch (field.proposed?.source) {
    case "xml":
      return s.xml;
    case "memory":
      return s.memory;
    case "rule":
      return s.rule;
    case "model":
      return answeredBy;
    default:
      return "";
  }
}
