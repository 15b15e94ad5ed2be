import { pageKeys } from "../page/page-keys";
import { billTableKeys, queueKeys } from "../queue/queue-keys";
import { commentKeys } from "../review/comment-keys";
import { fieldKeys } from "../review/field-keys";
import { lineKeys } from "../review/line-keys";
import { pickerKeys } from "../review/picker-keys";
import { reviewKeys } from "../review/review-keys";
import { shareKeys } from "../review/share-keys";
import { splitKeys, stripKeys } from "../review/split-keys";
import type { KeyTable, Shortcut } from "../shared/keys";
import { shellKeys } from "./shell-keys";

export type Group = { id: string; title: string; shortcuts: Shortcut<never>[] };

/** Every table of keys; a screen with keys of its own adds its table here. */
export const ALL_KEYS: KeyTable<never>[] = [
  reviewKeys,
  fieldKeys,
  pickerKeys,
  lineKeys,
  pageKeys,
  shareKeys,
  stripKeys,
  splitKeys,
  commentKeys,
  billTableKeys,
  queueKeys,
  shellKeys,
];

/** What the help shows: tables of one place together, only what is about the words searched for. */
export function groups(tables: KeyTable<never>[], sought: string): Group[] {
  const found = new Map<string, Group>();
  const wanted = sought.trim().toLowerCase();
  for (const { id, title, keys } of tables) {
    const about = (one: Shortcut<never>) => `${title()} ${one.text()} ${one.keys.join(" ")}`.toLowerCase();
    const shortcuts = Object.values(keys).filter((one) => about(one).includes(wanted));
    const group = found.get(id) ?? { id, title: title(), shortcuts: [] };
    group.shortcuts.push(...shortcuts);
    found.set(id, group);
  }
  return [...found.values()].filter((group) => group.shortcuts.length > 0);
}
