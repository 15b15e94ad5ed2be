import type * as english from "../en/typing";

export const typing: typeof english.typing = {
  today: ["aujourd’hui", "aujourd'hui", "auj", "today"],
  date: (pattern) => `Pas une date. Écrivez-la ${pattern}, ou en bref : jour et mois, +30, aujourd’hui.`,
  page: (n) => `page ${n}`,
  list: "votre liste",
  bills: (n) => `sur ${n} ${n === 1 ? "facture" : "factures"}`,
  vatId: "La clé du numéro de TVA est fausse.",
  lines: (sum, label, target) => `Les lignes font ${sum}, ${label} indique ${target}.`,
};
