import { html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { me, OrgApi } from "./api/client";
import type { Reach } from "./api/connection";
import { connection, CONNECTION, isPerson, SIGNED_OUT } from "./api/http";
import { UploadApi } from "./api/upload";
import type { Me, Organization } from "./api/types";
import { go, href, lastPlace, parseRoute, type Route, type Screen } from "./route";
import { Element } from "./shared/element";
import { restFocusIn } from "./shared/focus";
import { offerActions } from "./shared/action-menu";
import { press } from "./shared/keys";
import { everythingBroughtHome } from "./shared/leaving";
import { isForSignIn, SESSION } from "./shell/line";
import { language, speakAsOrganization } from "./speech";
import { words } from "./strings";
import "./review/discussion-dialog";
import type { DiscussionDialog } from "./review/discussion-dialog";
import "./shell/top-bar";
import "./shell/keyboard-help";
import type { KeyboardHelp } from "./shell/keyboard-help";
import type { ForYou } from "./shell/for-you";
import { shellKeys, type ShellKeys } from "./shell/shell-keys";
import "./upload/upload-screen";
import { Uploads } from "./upload/uploads";
import "./queue/queue-screen";
import "./review/review-screen";
import "./lists/lists-screen";
import "./models/models-screen";
import "./effort/work-screen";
import "./fleet/fleet-screen";

/** The frame around every screen: who is signed in, which organization, which screen. */
@customElement("bw-app")
export class App extends Element implements ShellKeys {
  @state() private who: Me | null = null;
  @state() private problem: string | null = null;
  @state() private route: Route = parseRoute(location.hash);
  /** Said aloud: the title of the screen that one came to. */
  @state() private arrivedAt = "";
  @state() private reach: Reach = "up";
  private api: OrgApi | null = null;
  /** Kept here, so that sending goes on while one looks at another screen. */
  private readonly sending = new Map<string, Uploads>();

  override connectedCallback(): void {
    super.connectedCallback();
    document.documentElement.lang = language;
    window.addEventListener("hashchange", () => this.arrive());
    window.addEventListener(CONNECTION, (event) => (this.reach = (event as CustomEvent<Reach>).detail));
    window.addEventListener(SIGNED_OUT, () => connection.found("signedOut"));
    window.addEventListener("online", () => connection.hurry());
    document.addEventListener("visibilitychange", () => document.hidden || connection.hurry());
    SESSION.onmessage = ({ data }: MessageEvent<string>) => isPerson(data) && connection.hurry();
    this.addEventListener("click", (event) => void this.signOut(event));
    window.addEventListener("keydown", (event) => press(event, shellKeys, this));
    offerActions(this, shellKeys, this);
    window.addEventListener("beforeunload", (event) => {
      if ([...this.sending.values()].some((uploads) => uploads.busy)) event.preventDefault();
    });
    this.addEventListener("discuss", (event) => {
      void this.querySelector<DiscussionDialog>("bw-discussion")?.open((event as CustomEvent<string>).detail);
    });
    void this.load();
  }

  private async load(): Promise<void> {
    try {
      this.who = await me();
      this.problem = null;
      if (isPerson(this.who.username)) SESSION.postMessage(this.who.username);
      if (isForSignIn()) return window.close();
      const [home] = this.who.organizations;
      if (home) speakAsOrganization(home.locale);
      if (!location.hash) location.replace(lastPlace.get() || "#/");
      this.arrive();
    } catch (error) {
      this.problem = String((error as Error).message);
    }
  }

  private arrive(): void {
    if (!this.who) return;
    const before = this.route;
    const route = parseRoute(location.hash);
    if (route.screen === "fleet" && this.who.operator) {
      this.route = route;
    } else {
      const organization = this.organization(route.org) ?? this.who.organizations[0];
      if (!organization) {
        if (this.who.operator) location.replace("#/fleet");
        return;
      }
      if (organization.alias !== route.org || !route.screen) {
        const home: Screen = organization.roles.includes("reviewer") ? "queue" : "upload";
        location.replace(href(organization.alias, route.org === organization.alias ? (route.screen ?? home) : home));
        return;
      }
      if (this.api?.org !== organization.alias) this.api = new OrgApi(organization.alias);
      this.route = route;
    }
    lastPlace.keep();
    const title = words.nav[route.screen ?? "queue"];
    document.title = `${title} · ${words.product}`;
    if (before.screen !== route.screen || before.org !== route.org) void this.tell(title);
  }

  /** Who does not see the screen change hears it, and goes on inside of it. */
  private async tell(title: string): Promise<void> {
    this.arrivedAt = title;
    await this.updateComplete;
    const main = this.querySelector<HTMLElement>("#main");
    if (main) restFocusIn(main);
  }

  private organization(alias: string | null): Organization | undefined {
    return this.who?.organizations.find((organization) => organization.alias === alias);
  }

  help(): void {
    this.querySelector<KeyboardHelp>("bw-keyboard-help")?.open();
  }

  forYou(): void {
    void this.querySelector<ForYou>("bw-for-you")?.show();
  }

  to(screen: "upload" | "queue"): void {
    const org = this.route.org ?? this.who?.organizations[0]?.alias;
    if (org) go(href(org, screen));
  }

  override render() {
    if (this.who && isForSignIn()) return html`<main class="centre">${words.keeping.signedInClose}</main>`;
    if (!this.who) {
      return html`<main class="centre" aria-live="polite">
        <bw-line .reach=${this.reach}></bw-line>
        ${this.problem ?? words.loading}
        ${this.problem
          ? html`<button class="primary" @click=${() => void this.load()}>${words.tryAgain}</button>
              <a class="button quiet" href="/">${words.errors.signIn}</a>`
          : nothing}
      </main>`;
    }
    return html`
      <a class="skip" href="#main" @click=${this.skip}>${words.nav.skip}</a>
      <bw-top-bar .who=${this.who} .api=${this.api} .route=${this.route} @help=${() => this.help()}></bw-top-bar>
      <bw-line .reach=${this.reach}></bw-line>
      <main id="main" tabindex="-1">${this.screen()}</main>
      <bw-discussion .api=${this.api}></bw-discussion>
      <bw-keyboard-help></bw-keyboard-help>
      <div class="hidden" role="status" data-testid="arrived">${this.arrivedAt}</div>
    `;
  }

  private skip(event: Event): void {
    event.preventDefault();
    this.querySelector<HTMLElement>("#main")?.focus();
  }

  /** What was typed is brought home while the session is still there. */
  private async signOut(event: Event): Promise<void> {
    const link = (event.target as HTMLElement).closest<HTMLAnchorElement>('a[href="/logout"]');
    if (!link) return;
    event.preventDefault();
    await everythingBroughtHome();
    window.location.assign(link.href);
  }

  private uploads(api: OrgApi): Uploads {
    const kept = this.sending.get(api.org) ?? new Uploads(new UploadApi(api.org));
    this.sending.set(api.org, kept);
    return kept;
  }

  private screen() {
    if (this.route.screen === "fleet") return html`<bw-fleet></bw-fleet>`;
    const organization = this.organization(this.route.org);
    if (!organization || !this.api) return html`<p class="empty">${words.nav.nothingHere}</p>`;
    switch (this.route.screen) {
      case "upload":
        return html`<bw-upload .api=${this.api} .uploads=${this.uploads(this.api)}></bw-upload>`;
      case "queue":
        return html`<bw-queue
          .api=${this.api}
          .locale=${organization.locale}
          .user=${this.who!.username}
          .query=${this.route.query}
        ></bw-queue>`;
      case "review":
        return html`<bw-review
          .api=${this.api}
          .partId=${this.route.id ?? ""}
          .user=${this.who!.username}
          .query=${this.route.query}
          ?admin=${organization.roles.includes("admin")}
        ></bw-review>`;
      case "lists":
        return html`<bw-lists .api=${this.api}></bw-lists>`;
      case "work":
        return html`<bw-work .api=${this.api}></bw-work>`;
      case "models":
        return html`<bw-models .api=${this.api} .organization=${organization} @settings=${() => void this.load()}></bw-models>`;
      default:
        return nothing;
    }
  }
}
