import type * as english from "../en/shared-base";

export const sharedBase: typeof english.sharedBase = {
  title: "Gemeinsames Basismodell",
  detail: (consenting) =>
    `Jede Organisation beginnt damit. ${consenting === 1 ? "1 Organisation lässt" : `${consenting} Organisationen lassen`} es aus bestätigten Rechnungen lernen: einmal im Monat, beurteilt an zurückgehaltenen Rechnungen, danach zuerst für 5 % aller Organisationen, dann für die übrigen.`,
  shipped: "das mitgelieferte",
  serves: "Dient allen",
  train: "Jetzt trainieren",
  trainAsk: "Das gemeinsame Basismodell jetzt trainieren?",
  trainDetail: "Das tut sonst das monatliche Training. Was sich nicht als schlechter erweist, dient zuerst 5 % der Organisationen.",
  started: "Das Training ist angefordert.",
  underWay: "Wird trainiert …",
  lastTraining: (when, who, reason) => `Letztes Training ${when}, durch ${who}: ${reason}`,
  made: "Erstellt",
  status: "Status",
  taughtBy: "Gelernt aus",
  taught: (tenants, labels) => `${labels} Rechnungen von ${tenants} Organisationen`,
  verdict: "Urteil",
  statuses: {
    CANDIDATE: "Anwärter",
    STAGED: "dient den ersten 5 %",
    CURRENT: "dient allen",
    RETIRED: "abgelöst",
  },
  testedOn: { HELD_OUT: "Zurückgehaltene Organisationen", FIRST: "Erste Organisationen" },
  scores: (before, now, bills, tenants) =>
    `${before} → ${now} richtig bei ${bills} Rechnungen von ${tenants} Organisationen.`,
  advance: "Weiterführen",
  withdraw: "Zurückziehen",
  advanceAsk: {
    CANDIDATE: "Den ersten 5 % der Organisationen bereitstellen?",
    STAGED: "Allen Organisationen bereitstellen?",
  },
  advanceDetail:
    "Es gilt ab dem nächsten Dokument für alle ohne eigenes Modell, für die übrigen ab dem nächsten Training.",
  withdrawAsk: "Zurückziehen?",
  withdrawDetail: "Niemand beginnt mehr damit, und Modelle, die darauf beruhen, weichen ihren Vorgängern.",
};
