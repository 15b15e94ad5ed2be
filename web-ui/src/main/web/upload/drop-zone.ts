import { html } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { Element } from "../shared/element";
import { words } from "../strings";
import { droppedFiles, withoutJunk } from "./dropped-files";
import { ACCEPTED } from "./kinds";

const w = words.sending;

/** Takes files by choice, and whatever is dropped anywhere on the page while it is there. Fires `files`. */
@customElement("bw-drop-zone")
export class DropZone extends Element {
  /** Leaves room for what is being sent. */
  @property({ type: Boolean }) small = false;
  @state() private over = false;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener("dragover", this.dragOver);
    document.addEventListener("dragleave", this.dragLeave);
    document.addEventListener("drop", this.dropped);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener("dragover", this.dragOver);
    document.removeEventListener("dragleave", this.dragLeave);
    document.removeEventListener("drop", this.dropped);
  }

  private readonly dragOver = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = "copy";
    this.over = true;
  };

  /** Nothing is entered when the window is left. */
  private readonly dragLeave = (event: DragEvent): void => {
    if (!event.relatedTarget) this.over = false;
  };

  private readonly dropped = (event: DragEvent): void => {
    this.over = false;
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    void droppedFiles(event.dataTransfer).then((files) => this.take(files));
  };

  private take(files: File[]): void {
    if (files.length > 0) this.emit("files", files);
  }

  override render() {
    return html`<div class="drop ${this.over ? "over" : ""} ${this.small ? "small" : ""}" data-testid="drop-zone">
      <svg viewBox="0 0 24 24" width="36" height="36" aria-hidden="true">
        <path d="M12 16V5m0 0L7.5 9.5M12 5l4.5 4.5M5 16v3h14v-3" />
      </svg>
      <span class="big">${this.over ? w.dropNow : w.drop}</span>
      <span class="choose">
        ${this.button(words.upload.choose, "file-input", "primary", false)} ${this.button(w.folder, "folder-input", "quiet", true)}
      </span>
      <span class="muted limits">${w.limits}</span>
    </div>`;
  }

  private button(label: string, id: string, look: string, folder: boolean) {
    return html`<label class="button ${look}">
      ${label}
      <input
        type="file"
        multiple
        ?webkitdirectory=${folder}
        accept=${folder ? "" : ACCEPTED}
        class="hidden"
        data-testid=${id}
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          this.take(withoutJunk([...(input.files ?? [])]));
          input.value = "";
        }}
      />
    </label>`;
  }
}
