package com.billwright.api.bench;

import com.billwright.extraction.field.Extraction;
import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.ProposedField;
import com.billwright.extraction.field.Source;
import com.billwright.extraction.generate.InvoiceGenerator;
import com.billwright.extraction.generate.Vendor;
import com.billwright.extraction.text.Box;
import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.Reading;
import com.billwright.extraction.text.TextPage;
import com.billwright.extraction.text.Word;
import com.billwright.models.lists.VendorName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/// A made-up vendor of the list and how its bills' heads are read: some letters for others, and not
/// everything that the list knows is on each.
///
/// @param code by which it is known again
record VendorOfBench(String code, Vendor vendor) {

    /// What recognition reads for what, one letter in so many.
    private static final String READ = "0O1lI5S8BrnmeocuvhbD";

    private static final String FOR = "O0lI1S5B8mrneocvubhO";
    private static final int SLIP = 40;

    static VendorOfBench made(int number) {
        return new VendorOfBench("V" + number, InvoiceGenerator.vendor(number).vendor());
    }

    /// A page and what was read of it as the vendor's.
    record Bill(Extraction extraction, DocumentText text) {}

    /// As names are compared: who has the name of one in the list is no stranger.
    List<String> names() {
        return List.of(VendorName.key(vendor.name()), VendorName.key(vendor.brand()));
    }

    Map<String, List<String>> entry() {
        return Map.of(
                "code", List.of(code),
                "name", List.of(vendor.name()),
                "aliases", vendor.hasTradingName() ? List.of(vendor.brand()) : List.of(),
                "tax_ids", given(vendor.vatId()),
                "bank_accounts", given(vendor.iban()),
                "phones", given(vendor.phone()),
                "domains", given(vendor.domain()),
                "addresses", List.of(vendor.address().text()));
    }

    private static List<String> given(String value) {
        return value.isBlank() ? List.of() : List.of(value);
    }

    Bill bill(int number) {
        SplittableRandom dice = new SplittableRandom(number);
        String name = slips(vendor.name(), dice);
        List<ProposedField> fields = new ArrayList<>();
        fields.add(field("vendor", name));
        fields.add(field("vendor_address", slips(vendor.address().text(), dice)));
        if (dice.nextInt(3) == 0 && !vendor.vatId().isBlank()) {
            fields.add(field("vendor_vat_id", vendor.vatId()));
        }
        List<String> lines = new ArrayList<>(List.of(name));
        lines.addAll(vendor.address().lines());
        if (dice.nextBoolean()) {
            lines.add("Tel. " + slips(vendor.phone(), dice));
        }
        if (dice.nextBoolean()) {
            lines.add("www." + slips(vendor.domain(), dice));
        }
        Stream.of(
                        "Oakfield Property Management",
                        "14 Harbour Street",
                        "Invoice " + (10_000 + number),
                        "Description Quantity Amount",
                        "Work done 1 119.00",
                        "Total 119.00")
                .forEach(lines::add);
        return new Bill(new Extraction(fields, "bench", ""), page(lines));
    }

    private static ProposedField field(String name, String value) {
        return new ProposedField(
                name,
                FieldValue.parse(FieldType.TEXT, value),
                value,
                0.9,
                Source.MODEL,
                Reading.OCR,
                1,
                null,
                List.of(),
                List.of());
    }

    private static String slips(String text, SplittableRandom dice) {
        StringBuilder read = new StringBuilder(text);
        for (int i = 0; i < read.length(); i++) {
            int at = FOR.indexOf(read.charAt(i));
            if (at >= 0 && dice.nextInt(SLIP) == 0) {
                read.setCharAt(i, READ.charAt(at));
            }
        }
        return read.toString();
    }

    private static DocumentText page(List<String> lines) {
        List<Word> words = new ArrayList<>();
        double y = 0.05;
        for (String line : lines) {
            double x = 0.1;
            for (String word : line.strip().split("\\s+")) {
                double width = 0.008 * word.length();
                words.add(new Word(word, new Box(x, y, x + width, y + 0.012), 0.9, 10));
                x += width + 0.006;
            }
            y += 0.03;
        }
        return new DocumentText(List.of(new TextPage(1, 595, 842, Reading.OCR, words)));
    }
}
