import type { Part, PartState } from "./bills";

/* A file that came in, and how it is cut into bills. */

export type Doc = {
  id: string;
  name: string;
  size: number;
  sha256: string;
  uploadedAt: string;
  uploadedBy: string;
  pages: number | null;
  kind: "pdf" | "png" | "jpeg" | "tiff" | "xml" | null;
  duplicate: boolean;
  /** The ZIP that it came in. */
  archive: { id: string; name: string } | null;
  parts: Part[];
};
export type Documents = { items: Doc[]; total: number; cursor: string };
/** How a document is cut into bills. All pages are the document's, from 1. */
export type Split = {
  version: number;
  pages: number;
  /** The first page of each bill. */
  starts: number[];
  /** Where the machine would cut, applied or not. */
  proposed: { page: number; confidence: number; because: string[] }[];
  by: "machine" | "person";
  parts: SplitPart[];
};
export type SplitPart = { id: string; firstPage: number; lastPage: number; state: PartState };
