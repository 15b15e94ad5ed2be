const PREFIX = "billwright.comment.";

/** A comment that was begun and not sent, on this computer. */
export const commentDraft = {
  keep(partId: string, text: string): void {
    if (text.trim() === "") this.drop(partId);
    else localStorage.setItem(PREFIX + partId, text);
  },

  find: (partId: string): string => localStorage.getItem(PREFIX + partId) ?? "",

  drop: (partId: string): void => localStorage.removeItem(PREFIX + partId),
};
