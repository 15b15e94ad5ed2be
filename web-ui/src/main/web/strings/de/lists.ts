import type * as english from "../en/lists";

export const lists: typeof english.lists = {
  title: "Stammdaten",
  kinds: { vendor: "Lieferanten", account: "Sachkonten", property: "Objekte und Kostenstellen" },
  entries: (n) => (n === 1 ? "1 Eintrag" : `${n} Einträge`),
  export: "Exportieren",
  exportOf: (kind) => `${kind} als CSV-Datei exportieren`,
  import: "Importieren …",
  importOf: (kind) => `${kind} aus einer CSV-Datei importieren`,
  importing: "Wird importiert …",
  imported: (added, updated) => `Importiert: ${added} neu, ${updated} geändert.`,
  columns: {
    vendor: "code, name, aliases, tax_ids, bank_accounts, phones, domains, addresses",
    account: "code, name, detail",
    property: "code, name, addresses, meter_numbers, account_numbers",
  },
  detail: (columns) =>
    `Die erste Zeile der Datei nennt ihre Spalten: ${columns}. Nur code und name müssen da sein. Ein senkrechter Strich (|) trennt mehrere Werte einer Zelle. Einträge mit bekanntem code werden geändert, andere angelegt; gelöscht wird keiner.`,
  refused: "Es wurde nichts importiert. Das stimmt an der Datei nicht:",
  line: "Zeile",
  column: "Spalte",
  problem: "Fehler",
  more: (n) => `und ${n} weitere`,
};
