import type { CurrentBill, Review } from "../api/types";

/** A bill that another decided, as the server tells of it to whoever comes too late. */
export function decidedAs({ state, version, confirmedByName, confirmedAt, fields }: Review): CurrentBill {
  const said = fields.map(({ name, confirmed }) => ({ name, value: confirmed?.value ?? null }));
  return { state, version, confirmedByName, confirmedAt, fields: said };
}
