import type { Counts, Holder, QueueOrder, QueueQuery, Warned } from "../api/queue";
import type { DocumentType, PartState } from "../api/types";

/** Groups of states that are looked at together, as the address names them. */
export const GROUPS = {
  TO_REVIEW: ["TO_REVIEW", "REOPENED"],
  READING: ["RECEIVED", "READING"],
  CONFIRMED: ["CONFIRMED"],
  UNREADABLE: ["UNREADABLE"],
  NOT_A_BILL: ["NOT_A_BILL"],
  ALL: [],
} as const satisfies Record<string, readonly PartState[]>;
export type Group = keyof typeof GROUPS;
export const GROUP_NAMES = Object.keys(GROUPS) as Group[];

export const ORDERS: readonly QueueOrder[] = ["worth", "newest", "due", "amount", "vendor"];
export const HOLDERS: readonly Holder[] = ["me", "others", "nobody"];
export const WARNED: readonly Warned[] = ["any", "bank", "duplicate"];
export const TYPES: readonly DocumentType[] = ["invoice", "credit_note", "statement", "receipt", "other"];

/** What can be asked for besides the state; blank where it does not matter. */
export type Filters = {
  q: string;
  vendor: string;
  from: string;
  to: string;
  least: string;
  most: string;
  type: DocumentType | "";
  who: Holder | "";
  doubts: boolean;
  warned: Warned | "";
};

/** What the queue shows: all of it stands in the address. */
export type View = Filters & {
  group: Group;
  /** Null: as the group is usually sorted. */
  order: QueueOrder | null;
  /** From 0. */
  page: number;
};

export const NO_FILTERS: Filters = { q: "", vendor: "", from: "", to: "", least: "", most: "", type: "", who: "", doubts: false, warned: "" };
export const START: View = { ...NO_FILTERS, group: "TO_REVIEW", order: null, page: 0 };

/** What needs a person is sorted by what it is worth, the rest with the latest first. */
export function orderOf({ group, order }: Pick<View, "group" | "order">): QueueOrder {
  if (order) return order;
  if (group === "TO_REVIEW") return "worth";
  return group === "CONFIRMED" ? "confirmed" : "newest";
}

function oneOf<T extends string>(known: readonly T[], text: string | null): T | null {
  return known.find((one) => one === text) ?? null;
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const AMOUNT = /^-?\d+(\.\d+)?$/;

/** @param query what stands in an address after its question mark; what makes no sense there is left out */
export function readView(query: string): View {
  const said = new URLSearchParams(query);
  const text = (name: string) => said.get(name)?.trim() ?? "";
  const like = (name: string, pattern: RegExp) => (pattern.test(text(name)) ? text(name) : "");
  const page = Number(said.get("page") ?? "1");
  return {
    group: oneOf(GROUP_NAMES, said.get("state")) ?? START.group,
    order: oneOf(ORDERS, said.get("order")),
    page: Number.isInteger(page) && page > 0 ? page - 1 : 0,
    q: text("q"),
    vendor: text("vendor"),
    from: like("from", DAY),
    to: like("to", DAY),
    least: like("least", AMOUNT),
    most: like("most", AMOUNT),
    type: oneOf(TYPES, said.get("type")) ?? "",
    who: oneOf(HOLDERS, said.get("who")) ?? "",
    doubts: said.get("doubts") === "true",
    warned: oneOf(WARNED, said.get("warned")) ?? "",
  };
}

/** The state is always said, so that an address without any means "as last time". */
export function writeView(view: View): string {
  const said = new URLSearchParams({ state: view.group });
  for (const [name, value] of Object.entries(filtersSaid(view))) said.set(name, value);
  if (view.order) said.set("order", view.order);
  if (view.page > 0) said.set("page", String(view.page + 1));
  return said.toString();
}

function filtersSaid(view: Filters): Partial<Record<keyof Filters, string>> {
  const names = Object.keys(NO_FILTERS) as (keyof Filters)[];
  return Object.fromEntries(names.filter((name) => view[name]).map((name) => [name, String(view[name])]));
}

/** As the server is asked. */
export function askedBy(view: View): QueueQuery {
  const states = GROUPS[view.group];
  return {
    ...(filtersSaid(view) as QueueQuery),
    ...(states.length > 0 ? { state: states.join(",") } : {}),
    order: orderOf(view),
  };
}

/** The filters in force, but for the words searched for, which stand in their own field. */
export function inForce(view: View): (keyof Filters)[] {
  return (Object.keys(filtersSaid(view)) as (keyof Filters)[]).filter((name) => name !== "q");
}

export function countIn(counts: Counts, group: Group): number {
  const states: readonly PartState[] = GROUPS[group].length > 0 ? GROUPS[group] : (Object.keys(counts) as PartState[]);
  return states.reduce((sum, state) => sum + (counts[state] ?? 0), 0);
}

/** What a person last looked at in an organization, for the next time that they come without saying what. */
export const lastView = {
  keep: (org: string, user: string, query: string) => localStorage.setItem(`billwright.queue.${org}.${user}`, query),
  of: (org: string, user: string): string => localStorage.getItem(`billwright.queue.${org}.${user}`) ?? writeView(START),
};
