/** One person's week; nobody else can ask for it. */
export type OwnWeek = {
  monday: string;
  bills: number;
  /** On which bills were confirmed. */
  days: number;
  /** Of activity on the middle one of the bills; null when none was measured. */
  seconds: number | null;
  keystrokes: number | null;
  corrections: number;
  /** Bills in which nothing had to be changed. */
  untouched: number;
  /** Bills that took no mouse, pen or finger. */
  byKeyboard: number;
  /** Bills that were confirmed on a screen. */
  measured: number;
};
export type OwnEffort = { today: number; weeks: OwnWeek[] };

/** An organization's week: the sums of all its people. Seconds and keystrokes are means. */
export type TenantWeek = {
  monday: string;
  bills: number;
  touched: number;
  seconds: number | null;
  keystrokes: number | null;
  corrections: number;
};
/** How often a field was changed, week by week; a coding's name begins with `coding.`. */
export type CorrectedField = { field: string; corrections: number[] };
export type TenantEffort = { weeks: TenantWeek[]; fields: CorrectedField[] };
