package com.billwright.models.tenant;

import java.util.Currency;
import java.util.Locale;

/// A customer.
///
/// @param id that of its organization in the verified token
/// @param alias its name in addresses: `/orgs/{alias}/…`
/// @param mostWrong the share of values that pass unseen that may be wrong: 0.01 is 1 %
/// @param teachesBase whether its confirmed bills may teach the base model that all tenants share
public record Tenant(
        String id,
        String alias,
        String name,
        Locale locale,
        Currency currency,
        double mostWrong,
        boolean teachesBase) {

    /// What a tenant tolerates that never said anything.
    public static final double USUAL_MOST_WRONG = 0.01;

    /// How its bills are read: the locale, with the currency meant where a bill prints none.
    public Locale readingLocale() {
        return readingLocale(locale, currency);
    }

    /// A language and country, and the currency that is meant where a bill prints none.
    public static Locale readingLocale(Locale locale, Currency currency) {
        return new Locale.Builder()
                .setLocale(locale)
                .setUnicodeLocaleKeyword("cu", currency.getCurrencyCode().toLowerCase(Locale.ROOT))
                .build();
    }
}
