import { words } from "../strings";

/** A question with two answers, in the browser's own dialog element; true when agreed. */
export async function ask(question: string, detail: string, yes: string): Promise<boolean> {
  return (await show(question, detail, yes, null)) !== null;
}

/** Also asks which of several, by their labels; the first is chosen already. Null when not agreed. */
export function askWhich<T extends string>(
  question: string,
  detail: string,
  yes: string,
  choices: { legend: string; labels: [T, string][] },
): Promise<T | null> {
  return show(question, detail, yes, choices) as Promise<T | null>;
}

/** Also asks why: one of several reasons, and more of it in one's own words. Null when not agreed. */
export function askWhy(
  question: string,
  detail: string,
  yes: string,
  why: { legend: string; reasons: string[]; note: string },
): Promise<string | null> {
  const { legend, reasons, note } = why;
  return show(question, detail, yes, { legend, labels: reasons.map((reason) => [reason, reason]), note });
}

type Choices = { legend: string; labels: [string, string][]; note?: string };

function show(
  question: string,
  detail: string,
  yes: string,
  choices: Choices | null,
): Promise<string | null> {
  const dialog = document.createElement("dialog");
  dialog.className = "dialog";
  const title = document.createElement("h2");
  title.textContent = question;
  title.id = "ask-title";
  dialog.setAttribute("aria-labelledby", title.id);
  const text = document.createElement("p");
  text.textContent = detail;
  text.id = "ask-detail";
  dialog.setAttribute("aria-describedby", text.id);
  const form = document.createElement("form");
  form.method = "dialog";
  if (choices) form.append(radios(choices));
  form.append(button(words.cancel, "no", "quiet"), button(yes, "yes", "primary"));
  dialog.append(title, text, form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((answer) => {
    dialog.addEventListener("close", () => {
      const chosen = form.querySelector<HTMLInputElement>("input:checked")?.value ?? "";
      const note = form.querySelector<HTMLInputElement>("input[name=note]")?.value.trim();
      answer(dialog.returnValue === "yes" ? [chosen, note].filter(Boolean).join(". ") : null);
      dialog.remove();
    });
  });
}

function radios({ legend, labels, note }: Choices): HTMLElement {
  const group = document.createElement("fieldset");
  const title = document.createElement("legend");
  title.textContent = legend;
  group.append(title);
  labels.forEach(([value, text], index) => {
    const label = document.createElement("label");
    const radio = document.createElement("input");
    Object.assign(radio, { type: "radio", name: "which", value, checked: index === 0 });
    radio.dataset["testid"] = `ask-which-${value}`;
    label.append(radio, text);
    group.append(label);
  });
  if (note !== undefined) {
    const input = document.createElement("input");
    Object.assign(input, { name: "note", maxLength: 300, placeholder: note, ariaLabel: note });
    input.dataset["testid"] = "ask-note";
    group.append(input);
  }
  return group;
}

function button(label: string, value: string, style: string): HTMLButtonElement {
  const made = document.createElement("button");
  made.className = style;
  made.value = value;
  made.textContent = label;
  made.dataset["testid"] = `ask-${value}`;
  // Enter in a field agrees.
  if (value === "no") {
    made.type = "button";
    made.addEventListener("click", () => made.closest("dialog")?.close(value));
  }
  return made;
}
