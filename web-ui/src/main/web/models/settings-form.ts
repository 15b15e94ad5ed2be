import { html } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { OrgApi } from "../api/client";
import type { Organization } from "../api/types";
import { Element } from "../shared/element";
import { say } from "../shared/toast";
import { words } from "../strings";
import { exactPercent } from "../values/figures";
import { showAmount } from "../values/amounts";
import { showDate } from "../values/dates";

const w = words.models;
const LOCALES = ["en-US", "en-GB", "de-DE", "de-AT", "de-CH", "fr-FR", "fr-CH", "es-ES", "it-IT", "nl-NL", "pl-PL"];
const MOST_WRONG = [0.002, 0.005, 0.01, 0.02, 0.05];
const CURRENCIES = ["EUR", "USD", "GBP", "CHF", "PLN", "SEK", "DKK", "NOK", "CAD", "AUD"];

/** How this organization writes dates and amounts, its usual currency, and how many errors it tolerates. */
@customElement("bw-settings")
export class SettingsForm extends Element {
  @property({ attribute: false }) api!: OrgApi;
  @property({ attribute: false }) organization!: Organization;

  override render() {
    const { locale, currency, mostWrong, teachesBase } = this.organization;
    return html`<form class="card settings row" @submit=${this.save}>
      <h2>${w.settings}</h2>
      <label
        >${w.locale}
        <select name="locale" data-testid="locale">
          ${choices(LOCALES, locale).map(
            (one) =>
              html`<option value=${one} ?selected=${one === locale}>
                ${one} — ${showDate("2026-11-23", one)}, ${showAmount("1234.50", one)}
              </option>`,
          )}
        </select></label
      >
      <label
        >${w.currency}
        <select name="currency" data-testid="currency">
          ${choices(CURRENCIES, currency).map((one) => html`<option ?selected=${one === currency}>${one}</option>`)}
        </select></label
      >
      <label title=${w.mostWrongDetail}
        >${w.mostWrong}
        <select name="mostWrong" data-testid="most-wrong">
          ${choices(MOST_WRONG, mostWrong).map(
            (one) => html`<option value=${one} ?selected=${one === mostWrong}>${exactPercent(one)}</option>`,
          )}
        </select></label
      >
      <label class="teaches" title=${w.teachesBaseDetail}
        ><input type="checkbox" name="teachesBase" data-testid="teaches-base" .checked=${teachesBase} />
        ${w.teachesBase}</label
      >
      <p class="muted small teaches-detail">${w.teachesBaseDetail}</p>
      <button class="quiet">${w.save}</button>
    </form>`;
  }

  private async save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const settings = {
      locale: String(form.get("locale")),
      currency: String(form.get("currency")),
      mostWrong: Number(form.get("mostWrong")),
      teachesBase: form.has("teachesBase"),
    };
    try {
      await this.api.saveSettings(settings);
      this.emit("settings", { org: this.api.org, ...settings });
      say(w.saved);
    } catch (error) {
      say((error as Error).message, "bad");
    }
  }
}

function choices<T>(usual: T[], present: T): T[] {
  return usual.includes(present) ? usual : [present, ...usual];
}
