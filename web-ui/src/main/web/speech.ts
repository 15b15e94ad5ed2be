/**
 * In which language the screens speak to this person, and how they write figures of their own: counts, percentages,
 * moments. Values of bills are another matter: those are written and typed as the organization's locale has it,
 * whatever language its people speak.
 */
export const LANGUAGES = ["en", "de", "fr"] as const;
export type Language = (typeof LANGUAGES)[number];

/** What the languages call themselves. */
export const ENDONYMS: Record<Language, string> = { en: "English", de: "Deutsch", fr: "Français" };

const CHOSEN = "billwright.language";
const ORGANIZATION = "billwright.language.organization";

/** The language of a locale such as "de-CH", when the screens know it. */
export function languageOf(locale: string | null | undefined): Language | null {
  const [primary = ""] = (locale ?? "").toLowerCase().split(/[-_]/);
  return LANGUAGES.find((known) => known === primary) ?? null;
}

/** The person's choice; else the first of the browser's that is known; else the organization's; else English. */
export function pickLanguage(chosen: string | null, browser: readonly string[], organization: string | null): Language {
  return [chosen, ...browser, organization].map(languageOf).find((known) => known !== null) ?? "en";
}

/** How the person writes figures: as the browser's region does where that speaks the language. */
export function pickLocale(language: Language, browser: readonly string[]): string {
  return browser.find((locale) => languageOf(locale) === language) ?? language;
}

const inBrowser = typeof document !== "undefined";
const kept = (key: string) => (inBrowser ? localStorage.getItem(key) : null);
const browser = inBrowser ? navigator.languages : [];

export const language: Language = pickLanguage(kept(CHOSEN), browser, kept(ORGANIZATION));
export const locale: string = pickLocale(language, browser);

/** Loads the screens anew in another language. What is typed is kept as a draft, as at any other reload. */
export function speak(chosen: Language): void {
  localStorage.setItem(CHOSEN, chosen);
  location.reload();
}

/** For whose browser speaks none of the languages: from now on the organization's. */
export function speakAsOrganization(organizationLocale: string): void {
  localStorage.setItem(ORGANIZATION, organizationLocale);
  if (pickLanguage(kept(CHOSEN), browser, organizationLocale) !== language) location.reload();
}
