/** Where in the application one is: `#/acme/queue?state=CONFIRMED`, `#/acme/review/ID`, `#/fleet`. */
export type Screen = "upload" | "queue" | "review" | "lists" | "models" | "fleet";
export type Route = { org: string | null; screen: Screen | null; id: string | null };

const SCREENS: readonly string[] = ["upload", "queue", "review", "lists", "models"];
const LAST = "billwright.last";

export function parseRoute(hash: string): Route {
  const [path = ""] = hash.replace(/^#\/?/, "").split("?");
  const [first, second, third] = path.split("/").map(decodeURIComponent);
  if (first === "fleet" && !second) return { org: null, screen: "fleet", id: null };
  if (!first) return { org: null, screen: null, id: null };
  const screen = second && SCREENS.includes(second) ? (second as Screen) : null;
  return { org: first, screen, id: third || null };
}

export function href(org: string, screen: Screen, id?: string): string {
  if (screen === "fleet") return "#/fleet";
  const tail = id ? `/${encodeURIComponent(id)}` : "";
  return `#/${encodeURIComponent(org)}/${screen}${tail}`;
}

export function go(to: string): void {
  window.location.hash = to;
}

/** The sign-in page drops the fragment, so the way back is kept here. */
export const lastPlace = {
  keep: () => localStorage.setItem(LAST, window.location.hash),
  get: () => localStorage.getItem(LAST) ?? "",
};
