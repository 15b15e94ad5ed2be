import { html, nothing } from "lit";
import { confidenceChip } from "../shared/confidence";
import { words } from "../strings";

/** One line of a list to choose from: what is chosen, and in grey where it comes from. */
export type Choice = { text: string; note: string; confidence: number | null };

/** The ARIA attributes of the input that such a list belongs to stand with the input; its options are called `ID-0` and so on. */
export function choiceList<C extends Choice>(
  { id, label, open, at, choices }: { id: string; label: string; open: boolean; at: number; choices: C[] },
  choose: (choice: C) => void,
) {
  return html`<ul id="${id}-list" role="listbox" aria-label=${label} ?hidden=${!open}>
    ${choices.map(
      (one, index) => html`<li
        id="${id}-${index}"
        role="option"
        aria-selected=${index === at ? "true" : "false"}
        data-testid="${id}-option"
        @mousedown=${(event: Event) => {
          event.preventDefault();
          choose(one);
        }}
      >
        <span>${one.text}</span> <span class="muted">${one.note}</span> ${confidenceChip(one.confidence)}
      </li>`,
    )}
    ${open && choices.length === 0
      ? html`<li class="muted" role="option" aria-disabled="true" aria-selected="false">${words.review.noMatch}</li>`
      : nothing}
  </ul>`;
}

/** The option that an input points at; nothing while none is chosen. */
export const activeOption = (id: string, at: number, count: number) =>
  at >= 0 && at < count ? `${id}-${at}` : nothing;
