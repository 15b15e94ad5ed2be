import { isJunk } from "./kinds";

/** Of the browser's drop only what is used here. */
export type Entry = {
  readonly name: string;
  readonly isFile: boolean;
  readonly isDirectory: boolean;
  file?(take: (file: File) => void, fail: (error: unknown) => void): void;
  createReader?(): { readEntries(take: (entries: Entry[]) => void, fail: (error: unknown) => void): void };
};

/** All files of a drop, those in folders too, without what systems leave there. Call it within the drop's event. */
export function droppedFiles(transfer: DataTransfer): Promise<File[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.() as Entry | null | undefined);
  // Without entries there are no folders either.
  if (!entries.some(Boolean)) return Promise.resolve(withoutJunk([...transfer.files]));
  return filesOf(entries.filter((entry): entry is Entry => Boolean(entry)));
}

export async function filesOf(entries: readonly Entry[]): Promise<File[]> {
  const files: File[] = [];
  for (const entry of entries) {
    if (isJunk(entry.name)) continue;
    if (entry.isDirectory) files.push(...(await filesOf(await children(entry))));
    else if (entry.isFile) files.push(await new Promise<File>((take, fail) => entry.file!(take, fail)));
  }
  return files;
}

/** A folder's entries come in batches of a hundred, until an empty one. */
async function children(folder: Entry): Promise<Entry[]> {
  const reader = folder.createReader!();
  const all: Entry[] = [];
  for (;;) {
    const batch = await new Promise<Entry[]>((take, fail) => reader.readEntries(take, fail));
    if (batch.length === 0) return all.sort((a, b) => a.name.localeCompare(b.name));
    all.push(...batch);
  }
}

/** Of a folder that was chosen: a path is in each file's name. */
export function withoutJunk(files: readonly File[]): File[] {
  return files.filter((file) => !(file.webkitRelativePath || file.name).split("/").some(isJunk));
}
