/** The colours: the system's choice unless the person made one, which is remembered. */
export type Theme = "auto" | "light" | "dark";
const KEY = "billwright.theme";
const ORDER: Theme[] = ["auto", "light", "dark"];

export function theme(): Theme {
  const kept = localStorage.getItem(KEY);
  return kept === "light" || kept === "dark" ? kept : "auto";
}

export function nextTheme(): Theme {
  const next = ORDER[(ORDER.indexOf(theme()) + 1) % ORDER.length]!;
  if (next === "auto") {
    localStorage.removeItem(KEY);
    delete document.documentElement.dataset["theme"];
  } else {
    localStorage.setItem(KEY, next);
    document.documentElement.dataset["theme"] = next;
  }
  return next;
}
