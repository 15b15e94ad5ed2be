/** What a proposed value rests on, beside the reasons that the review names. */
export type Why = {
  /** Confirmed bills that speak for or against it, most alike or newest first. */
  earlier: EarlierBill[];
  /** How right the machine was with this field before; null where nobody judged it yet. */
  record: FieldRecord | null;
  /** The model version that answered; null where the base did, or none. */
  version: AnsweringVersion | null;
};

export type EarlierBill = {
  id: string;
  name: string;
  invoiceNumber: string | null;
  invoiceDate: string | null;
  total: string | null;
  currency: string | null;
  /** Of the field asked about, normalised, or the entry that it was booked to. */
  value: string | null;
  /** Whether that is what is proposed now. */
  same: boolean;
};

/** `passFrom` is the confidence from which on values are proven; null when too few were judged. */
export type FieldRecord = { judged: number; right: number; passFrom: number | null; mostWrong: number };

/** `right`: its share of right values of the field on the bills that it was tested on; null when not tested. */
export type AnsweringVersion = {
  number: number;
  createdAt: string;
  labels: number;
  holdout: number;
  right: number | null;
};
