import type { Share } from "./types";

/** How a bill was divided, and which. */
export type LastShares = { shares: Share[]; invoiceNumber: string | null; confirmedAt: string };

/** What a field said on so many confirmed bills. */
export type EarlierValue = { value: string; bills: number };
