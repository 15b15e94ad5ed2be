import { rangeOfPages } from "./pages";
import type * as english from "../en/queue";

export const queue: typeof english.queue = {
  title: "Factures",
  searchHint: "Fournisseur, numéro, fichier…",
  all: "Toutes",
  vendor: "Fournisseur",
  number: "Numéro",
  date: "Date",
  total: "Total TTC",
  confidence: "Certitude",
  needs: "À vérifier",
  uploaded: "Déposée",
  who: "Qui",
  confirmed: "Validée",
  noVendor: "fournisseur non trouvé",
  needsCount: (n) => (n === 0 ? "rien" : n === 1 ? "1 champ" : `${n} champs`),
  pages: rangeOfPages,
  heldBy: (name) => `ouverte chez ${name}`,
  none: "Aucune facture ici.",
  noneToReview: "Rien à vérifier. Beau travail.",
  noneFound: (q) => `Aucun résultat pour « ${q} ».`,
  table: "Factures ; les flèches déplacent, Entrée ouvre",
  filters: "Filtrer par état",
};
