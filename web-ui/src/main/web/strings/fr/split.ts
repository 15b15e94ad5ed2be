import type * as english from "../en/split";

export const split: typeof english.split = {
  label: "Pages du document et ses factures",
  hint: "Les flèches vont de page en page et, sur une séparation, d’intervalle en intervalle. Entrée y coupe ou y joint ; Alt et une flèche déplacent une séparation.",
  bills: (n) => (n === 1 ? "1 facture" : `${n} factures`),
  by: { machine: "automatique", person: "à la main" },
  byDetail: {
    machine: "La machine a découpé le document en ces factures.",
    person: "Une personne a découpé le document en ces factures.",
  },
  bill: (n) => `Facture ${n}`,
  thisBill: "cette facture",
  newBill: "nouvelle",
  page: (n, of) => `Page ${n} sur ${of}`,
  divider: (page) => `Séparation avant la page ${page}`,
  gap: (page) => `Couper avant la page ${page}`,
  suggested: (page, sure) => `Couper avant la page ${page}, proposé (${sure})`,
  apply: "Appliquer",
  pending: (n) => `Donne ${n === 1 ? "1 facture" : `${n} factures`}`,
  applied: (n) => (n === 1 ? "Le document est une seule facture." : `Le document compte maintenant ${n} factures.`),
  locked: (first, last) =>
    first === last
      ? `La page ${first} est validée. Rouvrez d’abord cette facture.`
      : `Les pages ${first}–${last} sont validées. Rouvrez d’abord cette facture.`,
  reopen: "Y aller",
  changed: "Quelqu’un d’autre a découpé ce document entre-temps.",
  theirs: "Voir son découpage",
  mine: "Appliquer le mien",
  dropEdits: "Les pages de cette facture changent. Abandonner votre saisie ?",
  dropEditsDetail: "La facture est relue et proposée à nouveau.",
};
