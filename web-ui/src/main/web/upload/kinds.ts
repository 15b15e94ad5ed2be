import { words } from "../strings";

/** For the dialog in which files are chosen. What a file really is, the server finds out. */
export const ACCEPTED =
  "application/pdf,image/png,image/jpeg,image/tiff,application/xml,text/xml,application/zip,.pdf,.png,.jpg,.jpeg,.tif,.tiff,.xml,.zip";

const w = words.upload.instead;
const INSTEAD: [RegExp, string][] = [
  [/\.(docx?|odt|rtf|pages)$/i, w.doc],
  [/\.(xlsx?|ods|csv|numbers)$/i, w.xls],
  [/\.(heic|heif)$/i, w.heic],
  [/\.(eml|msg)$/i, w.mail],
  [/\.(7z|rar|gz|tgz)$/i, words.sending.otherArchive],
];

/** What to send instead of a file whose ending says that it cannot be read; null of any other. */
export function insteadOf(name: string): string | null {
  return INSTEAD.find(([ending]) => ending.test(name))?.[1] ?? null;
}

export const isArchive = (name: string) => /\.zip$/i.test(name);

/** What systems and their shells leave in folders, and what is hidden. */
export const isJunk = (name: string) => /^(\..*|__MACOSX|Thumbs\.db|desktop\.ini)$/i.test(name);
