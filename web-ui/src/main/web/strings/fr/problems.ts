import type * as english from "../en/problems";

export const problems: typeof english.problems = {
  "sign-in-needed": "Connectez-vous d’abord.",
  forbidden: "Votre rôle ne le permet pas.",
  "not-found": "Il n’y a rien ici, ou rien pour vous.",
  "too-large": "Le fichier est trop volumineux : 50 Mo par document, 1 Go par ZIP et 2 Go décompressé.",
  fault: "Un problème est survenu sur le serveur. Réessayez ; s’il persiste, prévenez votre administrateur.",
  changed: "Quelqu’un a été plus rapide : le document n’est plus découpé comme vous l’avez vu. Regardez-le à nouveau.",
  "draft-changed-meanwhile": "Vous avez aussi modifié cette facture sur un autre écran.",
  "changed-meanwhile":
    "Quelqu’un a été plus rapide : la facture n’est plus telle que vous l’avez vue. Regardez-la à nouveau.",
  "not-read": "Seul un document lu peut être découpé.",
  confirmed: "Une facture validée garde ses pages. Rouvrez-la d’abord.",
  "not-unreadable": "Seul un document illisible se relit.",
  "not-to-review": "Cette facture n’est pas à vérifier.",
  taken: "Une autre personne travaille sur cette facture.",
  "warnings-unseen": "Il y a des avertissements à voir d’abord.",
  "not-yours": "Seul l’auteur d’un commentaire le modifie.",
  "cannot-serve": "Cette version ne peut pas être mise en service.",
  "too-many-guards": "Aucune autre facture ne peut être marquée. Démarquez-en d’abord une.",
  "invalid-list": "Le fichier n’a pas été importé.",
  "run-state": "La campagne a avancé entre-temps ; ce n’est plus possible.",
  empty: "Le fichier est vide.",
  "unknown-type":
    "Ce format ne peut pas être lu : seulement PDF, PNG, JPEG, TIFF, le XML d’une facture électronique ou un ZIP de ceux-ci.",
  "archive-inside": "Un ZIP dans le ZIP. Envoyez-le séparément.",
  damaged: "Endommagé dans le ZIP. Compressez-le de nouveau.",
  "unknown-packing": "Compressé d’une façon qui ne se décompresse pas ici. Faites un ZIP ordinaire.",
  "encrypted-archive": "Le ZIP est protégé par un mot de passe. Envoyez-le sans.",
  "archive-bomb": "Le ZIP contient bien plus que ne le feraient des documents. Envoyez les documents eux-mêmes.",
  "too-many-files": "Le ZIP contient plus de 2 000 fichiers. Envoyez-en plusieurs.",
  "unsafe-archive": "Le ZIP nomme des fichiers hors de lui-même. Compressez-les de nouveau depuis un seul dossier.",
  "empty-archive": "Le ZIP ne contient aucun fichier.",
  "damaged-archive": "Le ZIP est endommagé. Refaites-le et envoyez-le de nouveau.",
  truncated: "L’envoi s’est interrompu. Renvoyez le fichier.",
};

export const unreadable: typeof english.unreadable = {
  empty: "Le fichier est vide.",
  "unknown-type":
    "Ce format ne peut pas être lu : ni PDF, ni PNG, JPEG ou TIFF, ni XML de facture électronique.",
  "no-pages": "Le fichier n’a aucune page.",
  "password-protected": "Le PDF est protégé par un mot de passe. Envoyez-le sans.",
  "too-large": "Le fichier, ou son contenu décompressé, est trop volumineux.",
  "too-many-pages": "Le document a plus de 200 pages.",
  damaged: "Le fichier est endommagé. Exportez-le ou numérisez-le à nouveau.",
  "too-slow": "La lecture a pris trop de temps.",
  "no-text": "Ses pages ne portent aucun texte.",
  "xml-not-an-invoice": "Le XML n’est pas une facture électronique lisible (CII ou UBL).",
  "gave-up": "La lecture a échoué plusieurs fois. Réessayez, ou renvoyez le fichier.",
  "reader-crashed":
    "Quelque chose dans le fichier fait échouer la lecture ; trois essais ont eu lieu. Imprimez-le ou exportez-le en un nouveau PDF, puis envoyez celui-ci.",
  "reader-too-slow":
    "La lecture s’est figée ; trois essais ont eu lieu. Imprimez le fichier ou exportez-le en un nouveau PDF, puis envoyez celui-ci.",
  "reader-out-of-memory":
    "La lecture demande plus de mémoire qu’un document ne peut en avoir ; trois essais ont eu lieu. Envoyez-le avec des pages moins nombreuses ou plus petites.",
};
