import { count } from "../../values/figures";
import type * as english from "../en/common";

export const common: typeof english.common = {
  product: "Billwright",
  cancel: "Annuler",
  close: "Fermer",
  search: "Rechercher",
  loading: "Chargement…",
  of: (from, to, total) => `${count(from)}–${count(to)} sur ${count(total)}`,
  previous: "Précédent",
  next: "Suivant",
  tryAgain: "Réessayer",
  states: {
    RECEIVED: "reçue",
    READING: "lecture…",
    TO_REVIEW: "à vérifier",
    CONFIRMED: "validée",
    REOPENED: "rouverte",
    UNREADABLE: "illisible",
    NOT_A_BILL: "pas une facture",
  },
  sureness: { sure: "sûr", likely: "probable", check: "à vérifier", unsure: "douteux", differs: "page différente" },
};
