package com.billwright.extraction;

import com.billwright.extraction.field.Field;
import com.billwright.extraction.memory.RememberedAnswer;
import com.billwright.extraction.memory.RememberedBill;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The currency of a bill that prints none: that of the layout's earlier bills, else the tenant's.
///
/// @param code as in ISO 4217
/// @param remembered whether earlier bills say so
public record UnprintedCurrency(String code, boolean remembered) {

    /// @param field the currency's
    /// @param earlier what the memory recalled
    /// @param locale the tenant's
    public static Optional<UnprintedCurrency> of(
            Field field, List<RememberedBill> earlier, Locale locale) {
        return earlier.stream()
                .flatMap(b -> b.answers().stream())
                .filter(a -> a.field().equals(field.name()))
                .map(RememberedAnswer::value)
                .findFirst()
                .map(code -> new UnprintedCurrency(code, true))
                .or(() -> currency(locale).map(code -> new UnprintedCurrency(code, false)));
    }

    private static Optional<String> currency(Locale locale) {
        try {
            return Optional.ofNullable(Currency.getInstance(locale)).map(Currency::getCurrencyCode);
        } catch (IllegalArgumentException noCountry) {
            return Optional.empty();
        }
    }
}
