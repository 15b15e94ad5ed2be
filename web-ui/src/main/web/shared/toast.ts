import { keyHint } from "./key-hint";
import { matches, type Keys } from "./keys";
import { html, render } from "lit";

/** What a toast offers to do, by its button or by keys for as long as it shows. */
export type Offer = {
  label: string;
  keys: Keys;
  run: () => unknown;
  /** Whether the keys mean this just now, and nothing nearer. */
  when: () => boolean;
};
const PLAIN_MS = 4000;
const BAD_MS = 8000;
const OFFER_MS = 12_000;

/**
 * One short sentence at the bottom of the screen, read aloud, gone by itself or when the next one comes; or, unless it is
 * about more than that, when one leaves what it is about.
 */
export function say(text: string, tone: "plain" | "bad" = "plain", about: "this" | "more" = "this"): void {
  remove(".toast:not([data-offer])");
  const toast = shown(text, tone);
  toast.dataset["about"] = about;
  window.setTimeout(() => toast.remove(), tone === "bad" ? BAD_MS : PLAIN_MS);
}

/** One leaves what was spoken of. */
export function hush(): void {
  remove(".toast[data-about=this]");
}

function remove(toasts: string): void {
  document.querySelectorAll(toasts).forEach((one) => one.remove());
}

/** A sentence with something to do about it; another offer takes its place. */
export function offer(text: string, { label, keys, run, when }: Offer): void {
  withdrawOffer();
  const toast = shown(text, "plain");
  toast.dataset["offer"] = "";
  const gone = new AbortController();
  const take = () => {
    end();
    run();
  };
  const end = () => {
    gone.abort();
    toast.remove();
  };
  const expire = () => {
    if (toast.matches(":hover, :focus-within")) window.setTimeout(expire, PLAIN_MS);
    else end();
  };
  const button = document.createElement("span");
  render(
    html`<button class="quiet small" data-testid="toast-offer" @click=${take}>${label} ${keyHint({ keys: [keys] })}</button>`,
    button,
  );
  toast.append(button);
  toast.addEventListener("withdraw", end);
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.defaultPrevented || !matches(event, keys) || !when() || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      take();
    },
    { signal: gone.signal },
  );
  window.setTimeout(expire, OFFER_MS);
}

export function withdrawOffer(): void {
  document.querySelector(".toast[data-offer]")?.dispatchEvent(new Event("withdraw"));
}

function shown(text: string, tone: "plain" | "bad"): HTMLElement {
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
  return toast;
}
