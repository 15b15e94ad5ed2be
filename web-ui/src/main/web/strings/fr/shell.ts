import type * as english from "../en/shell";

export const nav: typeof english.nav = {
  label: "Écrans",
  upload: "Dépôt",
  queue: "À traiter",
  review: "Vérification",
  lists: "Référentiels",
  models: "Modèles",
  work: "Mon travail",
  fleet: "Parc",
  organization: "Organisation",
  language: "Langue",
  you: "Votre langue et vos couleurs",
  colours: "Couleurs",
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
