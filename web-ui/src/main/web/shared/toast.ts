/** One short sentence at the bottom of the screen, read aloud, gone by itself. */
export function say(text: string, tone: "plain" | "bad" = "plain"): void {
  let region = document.querySelector<HTMLElement>(".toasts");
  if (!region) {
    region = document.createElement("div");
    region.className = "toasts";
    region.setAttribute("role", "status");
    region.dataset["testid"] = "toasts";
    document.body.append(region);
  }
  const toast = document.createElement("div");
  toast.className = `toast ${tone}`;
  toast.textContent = text;
  region.append(toast);
  window.setTimeout(() => toast.remove(), tone === "bad" ? 8000 : 4000);
}
