import type * as english from "../en/shared-base";

export const sharedBase: typeof english.sharedBase = {
  title: "Shared starting model",
  detail: (consenting: number) =>
    `Every organization starts from it. ${consenting} ${consenting === 1 ? "organization lets" : "organizations let"} it learn from their confirmed bills: once a month, judged on some of them that it does not learn from, then served to 5% of all organizations before the others.`,
  shipped: "the one that ships",
  serves: "Serves all",
  train: "Train now",
  trainAsk: "Train the shared starting model now?",
  trainDetail: "This is what the monthly training does. What proves no worse serves 5% of the organizations first.",
  started: "The training has been asked for.",
  underWay: "Training…",
  lastTraining: (when: string, who: string, reason: string) => `Last training ${when}, by ${who}: ${reason}`,
  made: "Made",
  status: "State",
  taughtBy: "Taught by",
  taught: (tenants: number, labels: number) => `${labels} bills of ${tenants} organizations`,
  verdict: "Verdict",
  statuses: {
    CANDIDATE: "candidate",
    STAGED: "serves the first 5%",
    CURRENT: "serves all",
    RETIRED: "retired",
  },
  testedOn: { HELD_OUT: "Held-out organizations", FIRST: "First organizations" },
  scores: (before: string, now: string, bills: number, tenants: number) =>
    `${before} → ${now} right on ${bills} bills of ${tenants} organizations.`,
  advance: "Advance",
  withdraw: "Withdraw",
  advanceAsk: { CANDIDATE: "Serve the first 5% of organizations with it?", STAGED: "Serve all organizations with it?" },
  advanceDetail: "It counts from the next document on, for whoever has no model of its own, and for the next retraining of the others.",
  withdrawAsk: "Withdraw it?",
  withdrawDetail: "Nobody starts from it any more, and models that stand on it give way to those that served before.",
};
