/** What the server sends and takes. Amounts are "1234.50", dates "2026-11-23", instants ISO, boxes fractions of the page. */

export type Role = "uploader" | "reviewer" | "admin";
export type Organization = { alias: string; name: string; roles: Role[]; locale: string; currency: string; mostWrong: number; teachesBase: boolean };
export type Me = { username: string; name: string; operator: boolean; organizations: Organization[] };

export type PartState =
  | "RECEIVED"
  | "READING"
  | "TO_REVIEW"
  | "CONFIRMED"
  | "REOPENED"
  | "UNREADABLE"
  | "NOT_A_BILL";
/** What a document can be. Only the first two are bills. */
export type DocumentType = "invoice" | "credit_note" | "statement" | "receipt" | "other";
export type TakenBy = { name: string; until: string };

export type Part = {
  id: string;
  documentId: string;
  documentName: string;
  state: PartState;
  reason: { code: string; text: string } | null;
  version: number;
  firstPage: number;
  lastPage: number;
  vendor: string | null;
  invoiceNumber: string | null;
  invoiceDate: string | null;
  total: string | null;
  currency: string | null;
  confidence: number | null;
  needs: number;
  takenBy: TakenBy | null;
  uploadedAt: string;
  confirmedAt: string | null;
  confirmedBy: string | null;
  /** As confirmed, else as proposed. */
  documentType: DocumentType | null;
};

export type Doc = {
  id: string;
  name: string;
  size: number;
  sha256: string;
  uploadedAt: string;
  uploadedBy: string;
  pages: number | null;
  kind: "pdf" | "png" | "jpeg" | "tiff" | "xml" | null;
  duplicate: boolean;
  parts: Part[];
};
export type Documents = { items: Doc[]; total: number; cursor: string };
export type Queue = { items: Part[]; total: number; counts: Partial<Record<PartState, number>> };

export type Box = [number, number, number, number];
export type PageWord = [string, number, number, number, number];
export type ReviewPage = {
  number: number;
  width: number;
  height: number;
  /** `none`: this page could not be read, others could. */
  reading: "digital" | "ocr" | "mixed" | "none";
  image: string;
  words: PageWord[];
};

export type FieldType = "text" | "identifier" | "date" | "amount" | "currency" | "choice";
export type Source = "xml" | "qr" | "memory" | "model" | "rule";
export type Intent = "read" | "misread" | "overridden";
export type Alternative = { value: string; confidence: number; page: number; box: Box | null };
/** Whether values that seem as sure are proven to be wrong no more often than the organization tolerates. */
export type Proof = "passes" | "falls_short" | "not_enough_evidence";
export type ProposedField = {
  value: string;
  raw: string;
  confidence: number;
  proof: Proof;
  source: Source;
  reading: ReviewPage["reading"];
  page: number;
  box: Box | null;
  alternatives: Alternative[];
  because: string[];
  /** What the page says where that is not what the XML or the QR code says. */
  conflict: { value: string; page: number; box: Box | null } | null;
};
export type ConfirmedField = { value: string | null; intent: Intent; page: number | null; box: Box | null };
export type ReviewField = {
  name: string;
  type: FieldType;
  proposed: ProposedField | null;
  confirmed: ConfirmedField | null;
};

/** How right a field's proposals were; `passFrom` is null when too few were confirmed to prove anything. */
export type FieldProof = { field: string; judged: number; right: number; passFrom: number | null; passed: number };
export type Proofs = { mostWrong: number; risk: number; needed: number; fields: FieldProof[] };

export type ListEntry = { id: string; code: string; name: string; detail?: string | null };
export type NewVendor = { name: string; vatId: string | null; iban: string | null; address: string | null };
export type Proposal = ListEntry & { confidence: number; because: string[] };
export type Coding = {
  proposed: Proposal | null;
  /** The next best, best first. */
  alternatives: Proposal[];
  newVendor?: NewVendor | null;
  confirmed: ListEntry | null;
};
export type CodingKind = "vendor" | "account" | "property";
/** A part of a divided bill; the percent is normalised: "33.34". */
export type Share = { account: ListEntry | null; property: ListEntry | null; percent: string };
/** `confirmed` is null when no person said anything, empty when a person booked the bill whole. */
export type Shares = {
  proposed: { shares: Share[]; confidence: number; because: string[] } | null;
  confirmed: Share[] | null;
};

/** How a document is cut into bills. All pages are the document's, from 1. */
export type Split = {
  version: number;
  pages: number;
  /** The first page of each bill. */
  starts: number[];
  /** Where the machine would cut, applied or not. */
  proposed: { page: number; confidence: number; because: string[] }[];
  by: "machine" | "person";
  parts: SplitPart[];
};
export type SplitPart = { id: string; firstPage: number; lastPage: number; state: PartState };

export type InvoiceLine = {
  description: string | null;
  quantity: string | null;
  unit: string | null;
  unitPrice: string | null;
  amount: string | null;
  taxRate: string | null;
  /** To what it is booked; null where as the bill. */
  coding: LineCoding | null;
};
/** `confidence` is null where a person said so. */
export type LineCoding = {
  account: ListEntry | null;
  property: ListEntry | null;
  confidence: number | null;
  because: string[];
};
export type ConfirmedLine = Omit<InvoiceLine, "coding"> & { accountId: string | null; propertyId: string | null };
export type TaxShare = { rate: string | null; base: string | null; tax: string | null; category: string | null };
export type ProposedType = { value: DocumentType; confidence: number; because: string[] };

export type Review = Omit<Part, "documentType"> & {
  pages: ReviewPage[];
  fields: ReviewField[];
  documentType: { proposed: ProposedType | null; confirmed: DocumentType | null };
  split: Split;
  lines: InvoiceLine[];
  taxes: TaxShare[];
  answeredBy: { label: string; kind: string; number: number } | null;
  coding: Record<CodingKind, Coding> & { shares: Shares };
  locale: string;
  /** An admin said that no new model may get this bill wrong. */
  mustStayRight: boolean;
  next: string | null;
};

export type Confirmation = {
  version: number;
  fields: ({ name: string } & ConfirmedField)[];
  lines: ConfirmedLine[];
  coding: {
    vendorId: string | null;
    newVendor: NewVendor | null;
    accountId: string | null;
    propertyId: string | null;
    shares: { accountId: string | null; propertyId: string | null; percent: string }[];
  };
  documentType: DocumentType;
};
export type Decided = { id: string; state: PartState; version: number; next: string | null };
export type CurrentBill = {
  confirmedBy: string | null;
  confirmedAt: string | null;
  version: number;
  fields: { name: string; value: string | null }[];
};

export type Verdict = "PROMOTED" | "CHAMPION_KEPT" | "TOO_FEW_LABELS";
export type Run = {
  id: string;
  state: "PLANNED" | "RUNNING" | "PAUSED" | "DECIDING" | "DONE" | "FAILED" | "CANCELLED";
  reason: "weekly" | "retrain";
  startedAt: string | null;
  finishedAt: string | null;
  tenants: number;
  done: number;
  failed: number;
  verdicts: Partial<Record<Verdict, number>>;
  /** Tenants that went on in a second of late; 0 while nothing goes on. */
  perSecond: number;
  secondsLeft: number | null;
};
/** A tenant that a run went on without. */
export type SetAside = { tenant: string; name: string; attempts: number; error: string; at: string };
export type FieldScore = { field: string; champion: number; challenger: number; count: number };
export type Version = {
  number: number;
  createdAt: string;
  state: "champion" | "former" | "rejected" | "challenger";
  labels: number;
  holdout: number;
  challengerScore: number | null;
  championScore: number | null;
  fieldScores: FieldScore[];
  verdict: Verdict | null;
  reason: string | null;
  base: string | null;
  featureVersion: number | string | null;
  labelHash: string | null;
  seed: number | null;
  bytes: number | null;
  /** Only its record is left. */
  thinned: boolean;
  /** Spared when old ones are thinned out. */
  kept: boolean;
  promotedAt: string | null;
  promotedBy: string | null;
};
/** The bills that must stay right; there can be at most so many. */
export type Guards = { most: number; guards: { bill: Part; markedAt: string; markedBy: string }[] };
/** A field of which a model in service gets fewer right than when it was tested. */
export type DriftRow = {
  tenant: string;
  alias: string;
  field: string;
  version: number;
  was: number;
  is: number;
  judged: number;
  since: string;
  askedAt: string | null;
  trainedAt: string | null;
};
/** How right a field's proposals were, week by week, oldest first. */
export type FieldAccuracy = {
  field: string;
  tested: number | null;
  weeks: { monday: string; judged: number; right: number }[];
  drifts: boolean;
};
/** A model in service that cannot be loaded; the one before it answers. */
export type ModelFault = {
  tenant: string;
  alias: string;
  kind: string;
  number: number;
  reason: "MISSING" | "DAMAGED" | "OTHER_BASE" | "OTHER_FEATURES";
  since: string;
};
export type ModelKind = {
  kind: string;
  labels: number;
  newLabels: number;
  champion: number;
  run: Run | null;
  versions: Version[];
};

export type Problem = { type?: string; title?: string; status?: number; detail?: string } & Record<string, unknown>;
