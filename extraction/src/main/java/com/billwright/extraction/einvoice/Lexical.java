package com.billwright.extraction.einvoice;

import com.billwright.extraction.field.InvoiceLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How e-invoices write numbers, days and addresses.
final class Lexical {

    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(\\d{1,18}(\\.\\d{0,18})?|\\.\\d{1,18})");

    /// `20261123` (format 102), `2026-11-23`, and both with a time or a time zone after them.
    private static final Pattern DAY =
            Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})([T+Z \\-].*|\\d{4,6})?");

    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{10,30}");

    private Lexical() {}

    static Optional<BigDecimal> decimal(String text) {
        return DECIMAL.matcher(text).matches()
                ? Optional.of(new BigDecimal(text))
                : Optional.empty();
    }

    /// Amounts have two decimals; more than four come of arithmetic, not of a bill.
    static BigDecimal money(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() > 4
                ? amount.setScale(4, RoundingMode.HALF_UP)
                : amount;
    }

    static Optional<LocalDate> day(String text) {
        Matcher day = DAY.matcher(text);
        if (!day.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(day.group(1)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    static Optional<String> currency(String text) {
        return CURRENCY.matcher(text).matches() ? Optional.of(text) : Optional.empty();
    }

    /// Whether a bank account's number is an international one.
    static boolean isIban(String text) {
        return IBAN.matcher(text.replaceAll("\\s", "")).matches();
    }

    /// Whether a line is of something bought: some only carry a note.
    static boolean saysSomething(InvoiceLine line) {
        return !line.description().isEmpty()
                || line.quantity().isPresent()
                || line.amount().isPresent();
    }

    /// An address in one line: what there is of its elements, in this order.
    @SafeVarargs
    static Optional<String> address(Optional<String>... elements) {
        List<String> said = Arrays.stream(elements).flatMap(Optional::stream).toList();
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(said.stream().collect(Collectors.joining(", ")));
    }
}
