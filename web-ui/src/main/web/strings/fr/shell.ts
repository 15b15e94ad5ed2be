import type * as english from "../en/shell";

export const nav: typeof english.nav = {
  label: "Écrans",
  upload: "Dépôt",
  queue: "À traiter",
  review: "Vérification",
  lists: "Référentiels",
  models: "Modèles",
  fleet: "Parc",
  organization: "Organisation",
  language: "Langue",
  theme: (now) => `Couleurs : ${now}. Changer`,
  themes: { auto: "comme le système", light: "claires", dark: "sombres" },
  help: "Aide clavier",
  signOut: "Se déconnecter",
  skip: "Aller au contenu",
  nothingHere: "Vous n’appartenez à aucune organisation ici. Demandez à votre administrateur de vous ajouter.",
};

export const errors: typeof english.errors = {
  status: (status) => `Le serveur a répondu ${status}.`,
  signedOut: "Votre session a expiré.",
  signedOutDetail: "Votre saisie est conservée sur cet ordinateur et vous attend à votre retour.",
  signIn: "Se reconnecter",
  unreachable: "Le serveur est injoignable. Nouvelle tentative…",
  failed: "Cela n’a pas abouti",
};

export const help: typeof english.help = {
  title: "Clavier",
  anywhere: "Partout",
  queue: "À traiter",
  review: "Vérification",
  lines: "Lignes d’une facture",
  pages: "Pages d’un document",
  keys: {
    pages: "de page en page, d’intervalle en intervalle",
    cut: "sur un intervalle : y couper ou y joindre",
    divider: "déplacer une séparation",
    dropSplit: "revenir au découpage actuel",
    help: "cette aide",
    upload: "aller au dépôt",
    queue: "aller aux factures à traiter",
    move: "se déplacer dans la liste",
    open: "ouvrir la facture",
    searchFor: "rechercher",
    fields: "parcourir tous les champs",
    nextNeeding: "accepter et passer au prochain champ à vérifier",
    alternatives: "parmi les autres lectures",
    confirm: "valider et ouvrir la facture suivante",
    original: "revenir à la proposition",
    lineDown: "à la ligne suivante ; une nouvelle après la dernière",
    lines: "de ligne en ligne",
    lineRemove: "supprimer la ligne",
    word: "cliquer ou glisser sur la page : remplir le champ actif",
  },
};
