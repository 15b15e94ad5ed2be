import type { Review, ReviewField } from "../api/types";
import { words } from "../strings";
import { isChanged, type Edit } from "./edit";

/** The model that proposed what the page was read for. */
export function answerer(by: Review["answeredBy"]): string {
  return by ? words.review.model(by.number) : "";
}

const s = words.review.sources;

/** Who answered for what the field holds now: in full beside the field in focus, short in the rows. */
export function sourceOf(field: ReviewField, edit: Edit, answeredBy: string, short = false): string {
  if (isChanged(field, edit)) {
    if (edit.text === "") return "";
    return edit.page !== null ? s.page : s.typed;
  }
  switch (field.proposed?.source) {
    case "xml":
      return short ? s.xmlShort : s.xml;
    case "qr":
      return short ? s.qrShort : s.qr;
    case "memory":
      return short ? s.memoryShort : s.memory;
    case "rule":
      return s.rule;
    case "model":
      return answeredBy;
    default:
      return "";
  }
}
