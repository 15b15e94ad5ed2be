package com.billwright.models.labels;

import com.billwright.extraction.field.Extraction;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.InvoiceLine;
import com.billwright.models.booking.BillToBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What of a bill its booking depends on: the same of one that is proposed and of one that was
/// confirmed, or else what was learnt would not fit what is asked. Texts are empty where it says nothing.
///
/// @param description what was bought, a line each
/// @param numbers account and meter numbers, a blank between them
public record BookingFacts(
        String vendorName,
        String description,
        Optional<BigDecimal> total,
        Optional<BigDecimal> net,
        Optional<LocalDate> day,
        String serviceAddress,
        String numbers,
        String invoice) {

    /// Of a bill as it is proposed.
    public static BookingFacts of(Extraction proposed) {
        Map<String, FieldValue> values = new LinkedHashMap<>();
        proposed.fields().forEach(f -> values.putIfAbsent(f.name(), f.value()));
        return of(values, proposed.lines());
    }

    /// Of a bill as it was confirmed: what a person decided in spite of the page counts too.
    public static BookingFacts of(List<ConfirmedField> confirmed, List<InvoiceLine> lines) {
        Map<String, FieldValue> values = new LinkedHashMap<>();
        confirmed.forEach(f -> values.putIfAbsent(f.name(), f.value()));
        return of(values, lines);
    }

    private static BookingFacts of(Map<String, FieldValue> values, List<InvoiceLine> lines) {
        return new BookingFacts(
                text(values, "vendor"),
                lines.stream().map(InvoiceLine::description).collect(Collectors.joining("\n")),
                amount(values, "total"),
                amount(values, "net_total"),
                Optional.ofNullable(values.get("invoice_date"))
                        .map(v -> v instanceof FieldValue.Day(var day) ? day : null),
                text(values, "service_address"),
                values.entrySet().stream()
                        .filter(v -> isNumber(v.getKey()))
                        .map(v -> v.getValue().normalised().replace(" ", ""))
                        .distinct()
                        .collect(Collectors.joining(" ")),
                text(values, "invoice_number"));
    }

    /// As the models about booking see it.
    ///
    /// @param vendorId the vendor's entry; null when it has none yet
    public BillToBook toBook(@Nullable UUID vendorId) {
        return BillToBook.of(
                vendorId == null ? null : vendorId.toString(),
                vendorName,
                description,
                total.orElse(null),
                net.orElse(null),
                day.orElse(null),
                serviceAddress,
                numbers,
                invoice);
    }

    /// Whether a field is a number by which a vendor knows what it serves: an account's, a meter's.
    private static boolean isNumber(String field) {
        return field.equals("account_number")
                || field.equals("contract_number")
                || field.contains("meter")
                || field.contains("customer_number");
    }

    private static String text(Map<String, FieldValue> values, String field) {
        return Optional.ofNullable(values.get(field)).map(FieldValue::normalised).orElse("");
    }

    private static Optional<BigDecimal> amount(Map<String, FieldValue> values, String field) {
        return Optional.ofNullable(values.get(field))
                .map(v -> v instanceof FieldValue.Amount(var amount) ? amount : null);
    }
}
