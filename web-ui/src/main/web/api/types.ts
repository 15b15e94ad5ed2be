/** What the server sends and takes, by topic. Amounts are "1234.50", dates "2026-11-23", instants ISO. */
export type * from "./types/people";
export type * from "./types/bills";
export type * from "./types/documents";
export type * from "./types/pages";
export type * from "./types/fields";
export type * from "./types/coding";
export type * from "./types/lines";
export type * from "./types/review";
export type * from "./types/drafts";
export type * from "./types/effort";
export type * from "./types/models";
export type * from "./types/fleet";
export type * from "./types/problem";
