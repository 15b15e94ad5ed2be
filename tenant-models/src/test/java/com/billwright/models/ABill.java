package com.billwright.models;

import com.billwright.extraction.field.Extraction;
import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.ProposedField;
import com.billwright.extraction.field.Source;
import com.billwright.extraction.text.Box;
import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.Reading;
import com.billwright.extraction.text.TextPage;
import com.billwright.extraction.text.Word;
import com.billwright.models.labels.Coding;
import com.billwright.models.labels.ConfirmedBill;
import com.billwright.models.labels.ConfirmedField;
import com.billwright.models.labels.Intent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// A bill as a sentence: `ABill.from("Ace Plumbing").numbered("A-17").over("119.00")`.
public final class ABill {

    private final UUID part = UUID.randomUUID();
    private final Map<String, FieldValue> values = new LinkedHashMap<>();
    private final Set<String> overridden = new HashSet<>();
    private final List<Word> words = new ArrayList<>();
    private double y = 0.05;

    private ABill() {}

    public static ABill from(String vendor) {
        return new ABill()
                .line("", vendor)
                .line("Invoice", "and statement of account")
                .with("vendor", vendor);
    }

    public ABill numbered(String number) {
        return line("Invoice number:", number).with("invoice_number", number);
    }

    public ABill over(String total) {
        line("Total to pay:", total);
        values.put("total", new FieldValue.Amount(new BigDecimal(total)));
        return this;
    }

    public ABill servedAt(String address) {
        return line("Service at:", address).with("service_address", address);
    }

    public ABill with(String field, String value) {
        values.put(field, FieldValue.parse(FieldType.TEXT, value));
        return this;
    }

    /// What a person decides in spite of the page.
    public ABill overriding(String field, String value) {
        overridden.add(field);
        return with(field, value);
    }

    public UUID part() {
        return part;
    }

    public DocumentText text() {
        return new DocumentText(List.of(new TextPage(1, 612, 792, Reading.DIGITAL, words)));
    }

    /// As a machine would propose it that reads everything.
    public Extraction proposed() {
        return new Extraction(
                values.entrySet().stream()
                        .map(e ->
                                new ProposedField(
                                        e.getKey(),
                                        e.getValue(),
                                        e.getValue().normalised(),
                                        0.9,
                                        Source.MODEL,
                                        Reading.DIGITAL,
                                        1,
                                        null,
                                        List.of(),
                                        List.of()))
                        .toList(),
                "base:test",
                "");
    }

    public ConfirmedBill confirmed(Coding coding) {
        return new ConfirmedBill(
                part,
                text(),
                values.entrySet().stream()
                        .map(e ->
                                new ConfirmedField(
                                        e.getKey(), e.getValue(), intent(e.getKey()), 0, null))
                        .toList(),
                coding,
                proposed(),
                Instant.now());
    }

    private Intent intent(String field) {
        return overridden.contains(field) ? Intent.OVERRIDDEN : Intent.READ;
    }

    private ABill line(String label, String value) {
        double x = 0.1;
        for (var word : (label + " " + value).strip().split(" ")) {
            double width = 0.012 * word.length();
            words.add(new Word(word, new Box(x, y, x + width, y + 0.012), 1, 10));
            x += width + 0.01;
        }
        y += 0.03;
        return this;
    }
}
