import type { Counted, Drafts, DraftSaved, DraftWrite, Standing } from "./types";
import { call, query } from "./http";
import { talkApi, type TalkApi } from "./talk";
import { LiveStream } from "../live/live-stream";
import type { QueueQuery } from "./queue";
import { freshKey } from "../shared/key";
import type { EarlierValue, LastShares } from "./earlier";
import type * as T from "./types";
import type { Why } from "./why";

export const me = () => call<T.Me>("GET", "/me");

/** Where this person's days begin. */
const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

const LISTS: Record<T.CodingKind, string> = { vendor: "vendors", account: "accounts", property: "properties" };

/** One organization's part of the API. */
export class OrgApi {
  private readonly base: string;
  /** What changes here, as it happens. */
  readonly live: LiveStream;
  /** Comments, the trail and warnings. */
  readonly talk: TalkApi;

  constructor(readonly org: string) {
    this.base = `/orgs/${encodeURIComponent(org)}`;
    this.live = new LiveStream(`${this.base}/events`);
    this.talk = talkApi(this.base);
  }

  documents(options: { since?: string; limit?: number; offset?: number; q?: string }) {
    return call<T.Documents>("GET", `${this.base}/documents${query(options)}`);
  }
  filePath(documentId: string): string {
    return `${this.base}/documents/${documentId}/file`;
  }
  /** A page as a picture, upright. */
  imagePath(documentId: string, page: number): string {
    return `${this.base}/documents/${documentId}/pages/${page}/image`;
  }
  /** Cuts a document anew; 409 when another did meanwhile, or a confirmed bill would change. */
  split(documentId: string, version: number, starts: readonly number[]) {
    return call<T.Split>("PUT", `${this.base}/documents/${documentId}/split`, { version, starts });
  }
  retry(partId: string) {
    return call<unknown>("POST", `${this.base}/parts/${partId}/retry`);
  }

  queue(asked: QueueQuery, limit: number, offset: number) {
    return call<T.Queue>("GET", `${this.base}/queue${query({ ...asked, limit, offset })}`);
  }
  /** The bill to work on after this one, under the same filter and in the same order. */
  next(after: string, asked: QueueQuery) {
    return call<{ next: string | null }>("GET", `${this.base}/queue/next${query({ ...asked, after })}`);
  }
  review(partId: string) {
    return call<T.Review>("GET", `${this.base}/parts/${partId}`);
  }
  /** What a field's proposed value rests on, or with a list's kind how the vendor's earlier bills were booked. */
  why(partId: string, of: { field: string } | { coding: T.CodingKind }) {
    const what = "field" in of ? `fields/${encodeURIComponent(of.field)}` : `coding/${of.coding}`;
    return call<Why>("GET", `${this.base}/parts/${partId}/why/${what}`);
  }
  /** @param over also from somebody who is idle */
  take(partId: string, over = false) {
    return call<{ takenBy: T.TakenBy }>("POST", `${this.base}/parts/${partId}/take${over ? "?over=true" : ""}`);
  }
  /** Who has it, and whether it still is as it was seen. */
  standing(partId: string) {
    return call<Standing>("GET", `${this.base}/parts/${partId}/standing`);
  }
  /** @param leaving the page goes away: nobody waits for the answer */
  release(partId: string, leaving = false) {
    return call<unknown>("POST", `${this.base}/parts/${partId}/release`, undefined, { leaving });
  }
  drafts(partId: string) {
    return call<Drafts>("GET", `${this.base}/parts/${partId}/drafts`);
  }
  /** Fails at once when the server cannot be reached: by then there may be more to keep. */
  keepDraft(partId: string, write: DraftWrite, leaving = false) {
    return call<DraftSaved>("PUT", `${this.base}/parts/${partId}/drafts/mine`, write, { patient: false, leaving });
  }
  dropDraft(partId: string) {
    return call<unknown>("DELETE", `${this.base}/parts/${partId}/drafts/mine`);
  }
  confirm(partId: string, confirmation: T.Confirmation & { effort?: Counted }) {
    return this.decide(partId, "confirm", confirmation);
  }
  reopen(partId: string, version: number, reason: string) {
    return this.decide(partId, "reopen", { version, reason });
  }
  notABill(partId: string, version: number, documentType: T.DocumentType) {
    return this.decide(partId, "not-a-bill", { version, documentType });
  }
  private decide(partId: string, how: string, body: unknown) {
    return call<T.Decided>("POST", `${this.base}/parts/${partId}/${how}`, body, { key: freshKey() });
  }

  list(kind: T.CodingKind, q: string, limit = 12) {
    return call<{ items: T.ListEntry[]; total: number }>("GET", `${this.base}/${LISTS[kind]}${query({ q, limit })}`);
  }
  /** What a field said on confirmed bills, the most frequent first. */
  earlierValues(field: string, q: string) {
    return call<EarlierValue[]>("GET", `${this.base}/fields/${encodeURIComponent(field)}/values${query({ q })}`);
  }
  /** How the vendor's last divided bill was divided; undefined when none was. */
  lastShares(vendorId: string, exceptPart: string) {
    return call<LastShares | undefined>("GET", `${this.base}/vendors/${vendorId}/last-shares${query({ except: exceptPart })}`);
  }
  listFilePath(kind: T.CodingKind): string {
    return `${this.base}/${LISTS[kind]}.csv`;
  }
  /** All of the file or nothing; 422 with what is wrong, line by line. */
  importList(kind: T.CodingKind, file: File) {
    return call<{ added: number; updated: number }>("POST", this.listFilePath(kind), file);
  }

  /** What the caller's own reviewing took, and what all the organization's did. */
  ownEffort() {
    return call<T.OwnEffort>("GET", `${this.base}/effort/mine${query({ zone: zone() })}`);
  }
  effort() {
    return call<T.TenantEffort>("GET", `${this.base}/effort${query({ zone: zone() })}`);
  }

  models() {
    return call<{ kinds: T.ModelKind[] }>("GET", `${this.base}/models`);
  }
  retrain() {
    return call<{ run: string }>("POST", `${this.base}/models/fields/retrain`);
  }
  promote(kind: string, number: number) {
    return call<T.Version>("POST", `${this.base}/models/${encodeURIComponent(kind)}/versions/${number}/promote`);
  }
  keep(kind: string, number: number, keep: boolean) {
    return call<T.Version>("PUT", `${this.base}/models/${encodeURIComponent(kind)}/versions/${number}/keep`, { keep });
  }
  guards() {
    return call<T.Guards>("GET", `${this.base}/guards`);
  }
  /** Whether no new model may get a confirmed bill wrong. */
  guard(partId: string, mustStayRight: boolean) {
    return call<unknown>(mustStayRight ? "PUT" : "DELETE", `${this.base}/guards/${partId}`);
  }
  run(id: string) {
    return call<T.Run>("GET", `${this.base}/runs/${id}`);
  }
  proofs() {
    return call<T.Proofs>("GET", `${this.base}/models/fields/proofs`);
  }
  accuracy() {
    return call<T.FieldAccuracy[]>("GET", `${this.base}/models/fields/accuracy`);
  }
  saveSettings(settings: { locale: string; currency: string; mostWrong: number; teachesBase: boolean }) {
    return call<unknown>("PUT", `${this.base}/settings`, settings);
  }
}

export const fleet = {
  runs: () => call<T.Run[]>("GET", "/fleet/runs"),
  start: () => call<{ run: string }>("POST", "/fleet/runs"),
  steer: (run: string, how: "pause" | "resume" | "cancel") => call<T.Run>("POST", `/fleet/runs/${run}/${how}`),
  setAside: (run: string) => call<T.SetAside[]>("GET", `/fleet/runs/${run}/set-aside`),
  tryAgain: (run: string, tenant: string) =>
    call<{ run: string }>("POST", `/fleet/runs/${run}/set-aside/${encodeURIComponent(tenant)}/retry`),
  drift: () => call<T.DriftRow[]>("GET", "/fleet/models/drift"),
  faults: () => call<T.ModelFault[]>("GET", "/fleet/models/faults"),
};
