package com.billwright.extraction.field;

import java.math.BigDecimal;
import java.time.LocalDate;

/// A field's value, normalised: what is stored, compared and handed on. What the page said literally
/// is kept beside it by whoever holds one.
public sealed interface FieldValue {

    /// The normalised form as text: `1234.50`, `2026-11-23`, `EUR`, or the text itself.
    String normalised();

    /// Free text, blanks folded.
    record Text(String text) implements FieldValue {
        public Text {
            text = text.strip().replaceAll("\\s+", " ");
            if (text.isEmpty() || text.length() > 2000) {
                throw new IllegalArgumentException("A text has 1 to 2,000 characters");
            }
        }

        @Override
        public String normalised() {
            return text;
        }
    }

    /// A calendar day between 1990 and 2100: outside of it no bill is dated.
    record Day(LocalDate date) implements FieldValue {
        public Day {
            if (date.getYear() < 1990 || date.getYear() > 2100) {
                throw new IllegalArgumentException("Not a bill's date: " + date);
            }
        }

        @Override
        public String normalised() {
            return date.toString();
        }
    }

    /// An amount of money in the bill's currency, with two to four decimals, below 10^12.
    record Amount(BigDecimal amount) implements FieldValue {
        private static final BigDecimal LIMIT = new BigDecimal("1000000000000");

        public Amount {
            if (amount.abs().compareTo(LIMIT) >= 0 || amount.stripTrailingZeros().scale() > 4) {
                throw new IllegalArgumentException("Not a bill's amount: " + amount);
            }
            amount = amount.setScale(Math.max(2, amount.stripTrailingZeros().scale()));
        }

        @Override
        public String normalised() {
            return amount.toPlainString();
        }
    }

    /// Parses a normalised form.
    ///
    /// @throws IllegalArgumentException saying what is wrong, when it is not one of that type
    static FieldValue parse(FieldType type, String normalised) {
        return switch (type) {
            case DATE -> new Day(date(normalised));
            case AMOUNT -> new Amount(amount(normalised));
            case TEXT, IDENTIFIER, CURRENCY, CHOICE -> new Text(normalised);
        };
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (java.time.format.DateTimeParseException e) {
            throw new IllegalArgumentException("Not a date (YYYY-MM-DD): " + text, e);
        }
    }

    private static BigDecimal amount(String text) {
        if (text.length() > 24) {
            throw new IllegalArgumentException("Not an amount: too long");
        }
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("Not an amount (1234.50): " + text, e);
        }
    }
}
