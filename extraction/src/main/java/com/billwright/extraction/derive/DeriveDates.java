package com.billwright.extraction.derive;

import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.Source;
import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.Word;
import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Dates that the bill says in words: to be paid so many days after its date, delivered on its date.
final class DeriveDates {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern DAYS =
            Pattern.compile(
                    "\\bnet(?:to)? ?(\\d{1,3})\\b(?! ?%)"
                            + "|(?:innerhalb|binnen|within|sous|entro)(?: von)? (\\d{1,3}) (?:tage|days|jours|giorni|dagen)"
                            + "|(?:zahlungsziel|zahlbar|payable|payment|due|paiement|pagamento|betaling)[^.%]{0,25}?(\\d{1,3}) (?:kalender)?(?:tage|days|jours|giorni|dagen)"
                            + "|\\b(\\d{1,3}) (?:tagen?|days|jours|giorni|dagen) (?:netto|net\\b|rein netto|fin de facture)",
                    FLAGS);

    private static final Pattern AT_ONCE =
            Pattern.compile(
                    "due (?:up)?on receipt|payable (?:up)?on receipt|sofort (?:zahlbar|fällig)|zahlbar sofort|à réception|per direct",
                    FLAGS);

    private static final Pattern DELIVERED_WHEN_ISSUED =
            Pattern.compile(
                    "(?:liefer|leistungs)(?:datum|zeitpunkt|ung)?[^.]{0,50}(?:entspricht|gleich|=|identisch)[^.]{0,30}rechnungsdatum"
                            + "|rechnungsdatum[^.]{0,30}(?:entspricht|gleich|=)[^.]{0,30}(?:liefer|leistungs)(?:datum|zeitpunkt)",
                    FLAGS);

    private static final double BY_TERMS = 0.85;

    private DeriveDates() {}

    static void in(Known known, DocumentText text) {
        if (known.of("invoice_date").isEmpty()
                || !(known.of("invoice_date").get().value()
                        instanceof FieldValue.Day(var issued))) {
            return;
        }
        String all =
                text.pages().stream()
                        .flatMap(page -> page.words().stream())
                        .map(Word::text)
                        .collect(Collectors.joining(" "));
        if (known.missing("due_date").isPresent()) {
            OptionalInt days = days(all);
            if (days.isPresent()) {
                date(
                        known,
                        "due_date",
                        issued.plusDays(days.getAsInt()),
                        "%d days after its date".formatted(days.getAsInt()));
            } else if (AT_ONCE.matcher(all).find()) {
                date(known, "due_date", issued, "to be paid at once");
            }
        }
        if (DELIVERED_WHEN_ISSUED.matcher(all).find()) {
            date(known, "delivery_date", issued, "said to be the invoice's date");
        }
    }

    /// The most days that are named: fewer are for those who take a discount.
    private static OptionalInt days(String all) {
        return DAYS.matcher(all)
                .results()
                .flatMap(found ->
                        IntStream.rangeClosed(1, found.groupCount()).mapToObj(found::group))
                .filter(Objects::nonNull)
                .mapToInt(Integer::parseInt)
                .max();
    }

    private static void date(Known known, String standard, LocalDate day, String because) {
        known.missing(standard)
                .ifPresent(field ->
                        known.add(
                                field,
                                new FieldValue.Day(day),
                                BY_TERMS * known.confidence("invoice_date"),
                                Source.RULE,
                                because));
    }
}
