import { html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { OrgApi } from "../api/client";
import type { Me } from "../api/types";
import { go, href, type Route, type Screen } from "../route";
import { Element } from "../shared/element";
import { words } from "../strings";
import "./for-you";
import "./person-menu";

@customElement("bw-top-bar")
export class TopBar extends Element {
  @property({ attribute: false }) who!: Me;
  @property({ attribute: false }) route!: Route;
  @property({ attribute: false }) api: OrgApi | null = null;

  override render() {
    const org = this.route.org ?? this.who.organizations[0]?.alias ?? null;
    const roles = this.who.organizations.find((one) => one.alias === org)?.roles ?? [];
    return html`<header class="top">
      <a class="brand" href=${org ? href(org, "queue") : "#/"}>
        <img src="/icon.svg" alt="" width="22" height="22" /> ${words.product}
      </a>
      ${this.organizations(org)}
      <nav aria-label=${words.nav.label}>
        ${org ? this.tab("upload", org) : nothing} ${org ? this.tab("queue", org) : nothing}
        ${org && roles.includes("admin") ? this.tab("lists", org) : nothing}
        ${org && roles.includes("admin") ? this.tab("models", org) : nothing}
        ${org && roles.includes("reviewer") ? this.tab("work", org) : nothing}
        ${this.who.operator ? this.tab("fleet", "") : nothing}
      </nav>
      <span class="grow"></span>
      ${this.api && org ? html`<bw-for-you .api=${this.api} ?reviewer=${roles.includes("reviewer")}></bw-for-you>` : nothing}
      <button class="icon" @click=${() => this.emit("help", null)} aria-label=${words.nav.help} title=${words.nav.help}>
        ?
      </button>
      <bw-person-menu .who=${this.who}></bw-person-menu>
    </header>`;
  }

  private organizations(org: string | null) {
    const all = this.who.organizations;
    if (all.length === 0) return nothing;
    if (all.length === 1) return html`<span class="org" data-testid="org">${all[0]!.name}</span>`;
    return html`<select
      class="org"
      data-testid="org"
      aria-label=${words.nav.organization}
      @change=${(event: Event) => go(href((event.target as HTMLSelectElement).value, "queue"))}
    >
      ${all.map((one) => html`<option value=${one.alias} ?selected=${one.alias === org}>${one.name}</option>`)}
    </select>`;
  }

  private tab(screen: Screen, org: string) {
    const here = this.route.screen === screen || (screen === "queue" && this.route.screen === "review");
    return html`<a href=${href(org, screen)} aria-current=${here ? "page" : nothing} data-testid="nav-${screen}"
      >${words.nav[screen]}</a
    >`;
  }
}
