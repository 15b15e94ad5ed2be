import type * as english from "../en/shared-base";

export const sharedBase: typeof english.sharedBase = {
  title: "Modèle de base commun",
  detail: (consenting) =>
    `Toute organisation part de lui. ${consenting < 2 ? `${consenting} organisation le laisse` : `${consenting} organisations le laissent`} apprendre de ses factures validées : une fois par mois, jugé sur certaines qu’il n’apprend pas, puis servi à 5 % des organisations avant les autres.`,
  shipped: "celui d’origine",
  serves: "Sert à tous",
  train: "Entraîner maintenant",
  trainAsk: "Entraîner maintenant le modèle de base commun ?",
  trainDetail:
    "C’est ce que fait l’entraînement mensuel. Ce qui ne se révèle pas moins bon sert d’abord à 5 % des organisations.",
  started: "L’entraînement est demandé.",
  underWay: "Entraînement…",
  lastTraining: (when, who, reason) => `Dernier entraînement ${when}, par ${who} : ${reason}`,
  made: "Créé",
  status: "État",
  taughtBy: "Appris de",
  taught: (tenants, labels) => `${labels} factures de ${tenants} organisations`,
  verdict: "Verdict",
  statuses: {
    CANDIDATE: "candidat",
    STAGED: "sert aux premiers 5 %",
    CURRENT: "sert à tous",
    RETIRED: "retiré",
  },
  testedOn: { HELD_OUT: "Organisations réservées", FIRST: "Premières organisations" },
  scores: (before, now, bills, tenants) =>
    `${before} → ${now} de justes sur ${bills} factures de ${tenants} organisations.`,
  advance: "Faire avancer",
  withdraw: "Retirer",
  advanceAsk: {
    CANDIDATE: "Le servir aux premiers 5 % des organisations ?",
    STAGED: "Le servir à toutes les organisations ?",
  },
  advanceDetail:
    "Il compte dès le document suivant pour qui n’a pas de modèle propre, et dès le prochain entraînement pour les autres.",
  withdrawAsk: "Le retirer ?",
  withdrawDetail: "Plus personne ne part de lui, et les modèles fondés sur lui cèdent la place aux précédents.",
};
