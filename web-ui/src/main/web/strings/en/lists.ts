/** The lists that bills are booked with. */
export const lists = {
  title: "Lists",
  kinds: { vendor: "Vendors", account: "GL accounts", property: "Properties and cost centres" },
  entries: (n: number) => (n === 1 ? "1 entry" : `${n} entries`),
  export: "Export",
  exportOf: (kind: string) => `Export ${kind} as a CSV file`,
  import: "Import…",
  importOf: (kind: string) => `Import ${kind} from a CSV file`,
  importing: "Importing…",
  imported: (added: number, updated: number) => `Imported: ${added} added, ${updated} updated.`,
  columns: {
    vendor: "code, name, aliases, tax_ids, bank_accounts, phones, domains, addresses",
    account: "code, name, detail",
    property: "code, name, addresses, meter_numbers, account_numbers",
  },
  detail: (columns: string) =>
    `The file’s first line names its columns: ${columns}. Only code and name must be there. A bar (|) parts several values of a cell. Entries of a known code are changed, others added; none is removed.`,
  refused: "Nothing was imported. This is wrong with the file:",
  line: "Line",
  column: "Column",
  problem: "What is wrong",
  more: (n: number) => `and ${n} more`,
};
