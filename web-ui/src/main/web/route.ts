/** Where in the application one is: `#/acme/queue?state=CONFIRMED`, `#/acme/review/ID?state=TO_REVIEW`, `#/fleet`. */
export type Screen = "upload" | "queue" | "review" | "lists" | "models" | "work" | "fleet";
/** `query`: what stands after the question mark, "" where there is none. */
export type Route = { org: string | null; screen: Screen | null; id: string | null; query: string };

const SCREENS: readonly string[] = ["upload", "queue", "review", "lists", "models", "work"];
const LAST = "billwright.last";

export function parseRoute(hash: string): Route {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?");
  const [first, second, third] = path.split("/").map(decodeURIComponent);
  if (first === "fleet" && !second) return { org: null, screen: "fleet", id: null, query };
  if (!first) return { org: null, screen: null, id: null, query };
  const screen = second && SCREENS.includes(second) ? (second as Screen) : null;
  return { org: first, screen, id: third || null, query };
}

export function href(org: string, screen: Screen, id?: string, query?: string): string {
  if (screen === "fleet") return "#/fleet";
  const tail = id ? `/${encodeURIComponent(id)}` : "";
  return `#/${encodeURIComponent(org)}/${screen}${tail}${query ? `?${query}` : ""}`;
}

/** A bill with what people say about it beside it. */
export const hrefToComments = (org: string, id: string): string => `${href(org, "review", id)}?comments`;

export const asksForComments = (): boolean => window.location.hash.endsWith("?comments");

export function go(to: string): void {
  window.location.hash = to;
}

/** As `go`, but the way back does not lead past the place where one is. */
export function replace(to: string): void {
  window.location.replace(to);
}

/** The sign-in page drops the fragment, so the way back is kept here. */
export const lastPlace = {
  keep: () => localStorage.setItem(LAST, window.location.hash),
  get: () => localStorage.getItem(LAST) ?? "",
};
