package com.billwright.models.training;

import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.StandardFields;
import com.billwright.extraction.samples.SampleInvoice;
import com.billwright.extraction.samples.SampleLayout;
import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.TextRead;
import com.billwright.extraction.text.TextReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Confirmed bills for tests: sample invoices as they were read, their truth as a person's word.
public final class SampleBills {

    private static final Instant FIRST = Instant.parse("2026-01-05T09:00:00Z");

    private SampleBills() {}

    /// Bills of so many vendors in turn, each vendor in one of the samples' layouts.
    public static List<LabelledBill> of(int bills, int vendors) {
        return IntStream.range(0, bills).mapToObj(i -> bill(i, i % vendors)).toList();
    }

    private static LabelledBill bill(int i, int vendor) {
        SampleLayout[] layouts = SampleLayout.values();
        SampleInvoice invoice =
                SampleInvoice.anInvoice()
                        .from(name(vendor))
                        .drawnAs(layouts[vendor % layouts.length])
                        .in(Locale.UK)
                        .numbered("R" + (4100 + 37 * i))
                        .dated(LocalDate.of(2026, 1, 5).plusDays(3L * i))
                        .total("%d.%02d".formatted(90 + 41 * i, (17 * i) % 100))
                        .withLines(2 + i % 4);
        return confirmed("bill " + i, FIRST.plusSeconds(86_400L * i), invoice);
    }

    /// The invoice as read and confirmed.
    public static LabelledBill confirmed(String key, Instant at, SampleInvoice invoice) {
        Map<String, String> truth = invoice.truth();
        Map<String, ConfirmedValue> values = new TreeMap<>();
        for (Field field : StandardFields.ALL) {
            String value = truth.get(field.name());
            if (value != null) {
                values.put(
                        field.name(), ConfirmedValue.read(FieldValue.parse(field.type(), value)));
            }
        }
        return new LabelledBill(key, at, read(invoice.asPdf()), values);
    }

    /// The same bill confirmed otherwise: fields by name take the value of other fields.
    public static LabelledBill mistaken(LabelledBill bill, Map<String, String> takenFrom) {
        Map<String, ConfirmedValue> values = new TreeMap<>(bill.values());
        takenFrom.forEach((field, from) -> {
            ConfirmedValue other = bill.values().get(from);
            if (other == null) {
                values.remove(field);
            } else {
                values.put(field, other);
            }
        });
        return new LabelledBill(bill.key(), bill.confirmedAt(), bill.text(), values);
    }

    private static DocumentText read(byte[] pdf) {
        try {
            Path file = Files.createTempFile("sample", ".pdf");
            try {
                Files.write(file, pdf);
                return ((TextRead.Words) new TextReader().read(file)).text();
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(int vendor) {
        return WHOSE.get(vendor % WHOSE.size())
                + " "
                + TRADES.get((vendor / WHOSE.size() + vendor) % TRADES.size());
    }

    private static final List<String> WHOSE =
            List.of("Acme", "Brightwater", "Castle", "Dunmore", "Elmfield", "Fairway", "Granite");

    private static final List<String> TRADES =
            List.of("Plumbing", "Cleaning", "Lifts", "Roofing", "Gardens", "Electrical");
}
