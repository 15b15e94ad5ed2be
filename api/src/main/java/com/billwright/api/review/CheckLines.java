package com.billwright.api.review;

import com.billwright.api.review.CheckConfirmation.Remark;
import com.billwright.extraction.field.InvoiceLine;
import com.billwright.models.labels.BookedTo;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Checks the lines of a confirmation. What is wrong is named as `lines[0].quantity`, from 0.
final class CheckLines {

    private static final int MOST = 5_000;
    private static final int LONGEST = 2_000;
    private static final int LONGEST_UNIT = 50;

    /// As many places as e-invoices have.
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(?:\\.\\d{1,8})?");

    private final List<Remark> errors;

    private CheckLines(List<Remark> errors) {
        this.errors = errors;
    }

    /// @param codings to what each line is booked; not yet looked up in the lists
    record Lines(List<InvoiceLine> lines, List<BookedTo> codings) {}

    /// Rows without any value are left out.
    ///
    /// @return empty when the person said nothing of lines
    static Optional<Lines> checked(
            @Nullable List<ConfirmRequest.@Nullable LineInput> lines, List<Remark> errors) {
        if (lines == null) {
            return Optional.empty();
        }
        if (lines.size() > MOST) {
            errors.add(new Remark("lines", "More than " + MOST + " lines"));
            return Optional.of(new Lines(List.of(), List.of()));
        }
        var check = new CheckLines(errors);
        List<InvoiceLine> checked = new ArrayList<>();
        List<BookedTo> codings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            ConfirmRequest.LineInput line = lines.get(i);
            if (line != null && !blank(line)) {
                checked.add(check.line("lines[" + i + "].", line));
                codings.add(new BookedTo(line.accountId(), line.propertyId()));
            }
        }
        return Optional.of(new Lines(checked, BookedTo.ofLines(codings)));
    }

    private InvoiceLine line(String at, ConfirmRequest.LineInput line) {
        return new InvoiceLine(
                text(at + "description", line.description(), LONGEST),
                number(at + "quantity", line.quantity()),
                text(at + "unit", line.unit(), LONGEST_UNIT),
                number(at + "unitPrice", line.unitPrice()),
                number(at + "amount", line.amount()),
                number(at + "taxRate", line.taxRate()));
    }

    private String text(String at, @Nullable String said, int longest) {
        String text = said == null ? "" : said.strip().replaceAll("\\s+", " ");
        if (text.length() > longest) {
            errors.add(new Remark(at, "Longer than " + longest + " characters"));
        }
        return text;
    }

    private Optional<BigDecimal> number(String at, @Nullable String said) {
        if (said == null || said.isBlank()) {
            return Optional.empty();
        }
        if (!NUMBER.matcher(said.strip()).matches()) {
            errors.add(
                    new Remark(
                            at,
                            "Not a number (1234.50): "
                                    + said.substring(0, Math.min(40, said.length()))));
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(said.strip()));
    }

    private static boolean blank(ConfirmRequest.LineInput line) {
        return blank(line.description())
                && blank(line.quantity())
                && blank(line.unitPrice())
                && blank(line.amount());
    }

    private static boolean blank(@Nullable String said) {
        return said == null || said.isBlank();
    }
}
