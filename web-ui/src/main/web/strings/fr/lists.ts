import type * as english from "../en/lists";

export const lists: typeof english.lists = {
  title: "Référentiels",
  kinds: { vendor: "Fournisseurs", account: "Comptes", property: "Immeubles et centres de coûts" },
  entries: (n) => (n < 2 ? `${n} entrée` : `${n} entrées`),
  export: "Exporter",
  exportOf: (kind) => `Exporter ${kind} en fichier CSV`,
  import: "Importer…",
  importOf: (kind) => `Importer ${kind} depuis un fichier CSV`,
  importing: "Importation…",
  imported: (added, updated) => `Importation faite : ${added} ajoutées, ${updated} modifiées.`,
  columns: {
    vendor: "code, name, aliases, tax_ids, bank_accounts, phones, domains, addresses",
    account: "code, name, detail",
    property: "code, name, addresses, meter_numbers, account_numbers",
  },
  detail: (columns) =>
    `La première ligne du fichier nomme ses colonnes : ${columns}. Seules code et name sont obligatoires. Une barre (|) sépare plusieurs valeurs d’une cellule. Les entrées de code connu sont modifiées, les autres ajoutées ; aucune n’est supprimée.`,
  refused: "Rien n’a été importé. Voici ce qui ne va pas dans le fichier :",
  line: "Ligne",
  column: "Colonne",
  problem: "Problème",
  more: (n) => `et ${n} de plus`,
};
