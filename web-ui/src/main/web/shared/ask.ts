import { words } from "../strings";

/** A question with two answers, in the browser's own dialog element; true when agreed. */
export function ask(question: string, detail: string, yes: string): Promise<boolean> {
  const dialog = document.createElement("dialog");
  dialog.className = "dialog";
  const title = document.createElement("h2");
  title.textContent = question;
  title.id = "ask-title";
  dialog.setAttribute("aria-labelledby", title.id);
  const text = document.createElement("p");
  text.textContent = detail;
  const form = document.createElement("form");
  form.method = "dialog";
  form.append(button(words.cancel, "no", "quiet"), button(yes, "yes", "primary"));
  dialog.append(title, text, form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((answer) => {
    dialog.addEventListener("close", () => {
      answer(dialog.returnValue === "yes");
      dialog.remove();
    });
  });
}

function button(label: string, value: string, style: string): HTMLButtonElement {
  const made = document.createElement("button");
  made.className = style;
  made.value = value;
  made.textContent = label;
  made.dataset["testid"] = `ask-${value}`;
  return made;
}
