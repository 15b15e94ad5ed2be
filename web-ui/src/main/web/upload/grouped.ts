import type { Doc } from "../api/types";

export type Group = { archive: { id: string; name: string } | null; documents: Doc[] };

/** Documents, newest first; those that follow each other out of the same ZIP together, in the ZIP's own order. */
export function grouped(documents: readonly Doc[]): Group[] {
  const groups: Group[] = [];
  for (const document of documents) {
    const last = groups.at(-1);
    if (document.archive && last?.archive?.id === document.archive.id) last.documents.unshift(document);
    else groups.push({ archive: document.archive ?? null, documents: [document] });
  }
  return groups;
}
