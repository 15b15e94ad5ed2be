package com.billwright.api.review;

import com.billwright.api.problems.Problem;
import com.billwright.api.warnings.BillValues;
import com.billwright.extraction.field.Extraction;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.InvoiceLine;
import com.billwright.extraction.field.ProposedField;
import com.billwright.extraction.text.Box;
import com.billwright.models.fields.TenantFields;
import com.billwright.models.labels.ConfirmedField;
import com.billwright.models.labels.Intent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Checks every value of a confirmation. What no bill can say is refused, all of it at once; what is
/// only unlikely is a warning, for the page may really say so.
@ApplicationScoped
class CheckConfirmation {

    private final TenantFields fields;
    private final CheckCoding coding;

    CheckConfirmation(TenantFields fields, CheckCoding coding) {
        this.fields = fields;
        this.coding = coding;
    }

    /// Something about one field, in words for a person.
    record Remark(String field, String message) {}

    /// @param lines empty when the person said nothing of them
    /// @param warnings what the person should know and may well ignore
    record Checked(
            List<ConfirmedField> fields,
            Optional<List<InvoiceLine>> lines,
            CheckCoding.Checked coding,
            List<Remark> warnings) {

        /// What of it is compared with other bills.
        BillValues values(UUID part) {
            return new BillValues(
                    part,
                    coding.vendor().orElse(null),
                    text("vendor"),
                    text("invoice_number"),
                    value("invoice_date", FieldValue.Day.class)
                            .map(FieldValue.Day::date)
                            .orElse(null),
                    value("total", FieldValue.Amount.class)
                            .map(FieldValue.Amount::amount)
                            .orElse(null),
                    text("iban"));
        }

        private @Nullable String text(String name) {
            return value(name, FieldValue.class).map(FieldValue::normalised).orElse(null);
        }

        private <T extends FieldValue> Optional<T> value(String name, Class<T> type) {
            return fields.stream()
                    .filter(f -> f.name().equals(name))
                    .map(ConfirmedField::value)
                    .filter(type::isInstance)
                    .map(type::cast)
                    .findFirst();
        }
    }

    /// @throws com.billwright.api.problems.ProblemException listing everything that is wrong
    Checked check(ConfirmRequest request, Extraction proposed, int firstPage, int lastPage) {
        List<Remark> errors = new ArrayList<>();
        List<Remark> warnings = new ArrayList<>();
        Map<String, Field> known =
                fields.all().stream().collect(Collectors.toMap(Field::name, Function.identity()));
        List<ConfirmedField> confirmed = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (var input : Optional.ofNullable(request.fields()).orElse(List.of())) {
            String name = input == null || input.name() == null ? "" : input.name();
            Field field = known.get(name);
            if (input == null || field == null) {
                errors.add(new Remark(name, "There is no such field"));
            } else if (!seen.add(name)) {
                errors.add(new Remark(name, "The field comes twice"));
            } else if (input.value() != null && !input.value().isBlank()) {
                try {
                    confirmed.add(field(field, input, proposed, firstPage, lastPage));
                } catch (IllegalArgumentException e) {
                    errors.add(new Remark(name, String.valueOf(e.getMessage())));
                }
            }
        }
        confirmed.stream()
                .filter(f -> f.name().equals("iban") && !Iban.valid(f.value().normalised()))
                .forEach(f -> warnings.add(new Remark("iban", "The checksum does not fit")));
        Optional<CheckLines.Lines> lines = CheckLines.checked(request.lines(), errors);
        CheckCoding.Checked checkedCoding =
                coding.check(
                        request.coding(),
                        lines.map(CheckLines.Lines::codings).orElse(List.of()),
                        errors);
        if (!errors.isEmpty()) {
            throw Problem.of(422, "invalid", "The confirmation is not valid", null)
                    .with("errors", errors)
                    .exception();
        }
        return new Checked(confirmed, lines.map(CheckLines.Lines::lines), checkedCoding, warnings);
    }

    private static ConfirmedField field(
            Field field,
            ConfirmRequest.FieldInput input,
            Extraction proposed,
            int firstPage,
            int lastPage) {
        FieldValue value = value(field, String.valueOf(input.value()).strip());
        int page = page(input.page(), firstPage, lastPage);
        Box box = page == 0 ? null : box(input.box());
        Optional<ProposedField> asProposed =
                proposed.field(field.name()).filter(p -> p.value().equals(value));
        Intent intent = intent(input.intent(), asProposed.isPresent());
        if (intent == Intent.OVERRIDDEN) {
            return new ConfirmedField(field.name(), value, intent, 0, null);
        }
        if (box == null && asProposed.isPresent()) {
            return new ConfirmedField(
                    field.name(), value, intent, asProposed.get().page(), asProposed.get().box());
        }
        return new ConfirmedField(field.name(), value, intent, page, box);
    }

    private static FieldValue value(Field field, String normalised) {
        FieldValue value = FieldValue.parse(field.type(), normalised);
        if (field.type() == FieldType.CURRENCY
                && Currency.getAvailableCurrencies().stream()
                        .noneMatch(c -> c.getCurrencyCode().equals(normalised))) {
            throw new IllegalArgumentException("Not a currency (EUR): " + normalised);
        }
        return value;
    }

    /// A value other than the proposed one was misread, whatever the client calls it.
    private static Intent intent(@Nullable String name, boolean asProposed) {
        Intent intent =
                switch (name == null ? "read" : name.toLowerCase(Locale.ROOT)) {
                    case "read" -> Intent.READ;
                    case "misread" -> Intent.MISREAD;
                    case "overridden" -> Intent.OVERRIDDEN;
                    default ->
                            throw new IllegalArgumentException(
                                    "An intent is read, misread or overridden");
                };
        return intent == Intent.READ && !asProposed ? Intent.MISREAD : intent;
    }

    private static int page(@Nullable Integer page, int first, int last) {
        if (page == null || page == 0) {
            return 0;
        }
        if (page < first || page > last) {
            throw new IllegalArgumentException("The bill has no page " + page);
        }
        return page;
    }

    private static @Nullable Box box(@Nullable List<@Nullable Double> corners) {
        if (corners == null) {
            return null;
        }
        if (corners.size() != 4
                || corners.stream().anyMatch(c -> c == null || !(c >= 0 && c <= 1))) {
            throw new IllegalArgumentException("A box is four numbers from 0 to 1");
        }
        return new Box(
                number(corners, 0), number(corners, 1), number(corners, 2), number(corners, 3));
    }

    private static double number(List<@Nullable Double> corners, int i) {
        Double corner = corners.get(i);
        return corner == null ? 0 : corner;
    }
}
