package com.billwright.api.bench;

import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.StandardFields;
import com.billwright.extraction.generate.GeneratedInvoice;
import com.billwright.extraction.generate.GeneratedPaper;
import com.billwright.extraction.generate.InvoiceGenerator;
import com.billwright.extraction.generate.PaperGenerator;
import com.billwright.extraction.pages.DocumentType;
import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.TextPage;
import com.billwright.extraction.text.TextRead;
import com.billwright.extraction.text.TextReader;
import com.billwright.models.labels.ConfirmedField;
import com.billwright.models.labels.Intent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// What made-up vendors send, read by the production reader: tenants of a bench take from it.
///
/// @param bills by vendor, oldest first
/// @param papers of all types
record BillsOfBench(List<List<Bill>> bills, List<Paper> papers) {

    private static final long FIRST_VENDOR = 41_000_000;

    /// A bill as it was read, with the truth about it.
    record Bill(DocumentText text, Map<Field, FieldValue> truth) {

        /// The truth as a person confirms it.
        List<ConfirmedField> confirmed() {
            return truth.entrySet().stream()
                    .map(f ->
                            new ConfirmedField(
                                    f.getKey().name(), f.getValue(), Intent.READ, 0, null))
                    .toList();
        }
    }

    /// A paper as it was read.
    record Paper(DocumentText text, DocumentType type) {}

    /// Of vendors that all write in English, as one tenant's would.
    static BillsOfBench made(int vendors, int each) {
        TextReader reader = new TextReader();
        List<List<Bill>> bills =
                english(vendors)
                        .map(seed -> {
                            var vendor = InvoiceGenerator.vendor(seed);
                            return Stream.iterate(0, n -> n + 1)
                                    .limit(each)
                                    .map(vendor::invoice)
                                    .map(invoice -> bill(reader, invoice))
                                    .toList();
                        })
                        .toList();
        List<Paper> papers =
                LongStream.range(FIRST_VENDOR, FIRST_VENDOR + vendors)
                        .parallel()
                        .mapToObj(PaperGenerator::new)
                        .flatMap(vendor ->
                                Stream.of(
                                        vendor.bill(0),
                                        vendor.bill(1),
                                        vendor.creditNote(0),
                                        vendor.statement(0),
                                        vendor.receipt(0),
                                        vendor.other(0)))
                        .map(paper -> paper(reader, paper))
                        .toList();
        return new BillsOfBench(bills, papers);
    }

    private static Stream<Long> english(int vendors) {
        return LongStream.iterate(FIRST_VENDOR, seed -> seed + 1)
                .filter(seed ->
                        InvoiceGenerator.vendor(seed)
                                .wording()
                                .market()
                                .locale()
                                .getLanguage()
                                .equals("en"))
                .limit(vendors)
                .boxed()
                .toList()
                .parallelStream();
    }

    private static Bill bill(TextReader reader, GeneratedInvoice invoice) {
        Map<Field, FieldValue> truth = new TreeMap<>((a, b) -> a.name().compareTo(b.name()));
        for (Field field : StandardFields.ALL) {
            String value = invoice.truth().get(field.name());
            if (value != null) {
                truth.put(field, FieldValue.parse(field.type(), value));
            }
        }
        return new Bill(read(reader, invoice.pdf()), truth);
    }

    private static Paper paper(TextReader reader, GeneratedPaper paper) {
        return new Paper(read(reader, paper.pdf()), paper.type());
    }

    /// Papers bound into one document.
    static DocumentText bound(Paper... papers) {
        List<TextPage> pages = new ArrayList<>();
        for (Paper paper : papers) {
            for (TextPage page : paper.text().pages()) {
                pages.add(
                        new TextPage(
                                pages.size() + 1,
                                page.widthPoints(),
                                page.heightPoints(),
                                page.reading(),
                                page.words()));
            }
        }
        return new DocumentText(pages);
    }

    private static DocumentText read(TextReader reader, byte[] pdf) {
        try {
            Path file = Files.createTempFile("bench", ".pdf");
            try {
                Files.write(file, pdf);
                return switch (reader.read(file)) {
                    case TextRead.Words words -> words.text();
                    case TextRead.Unreadable unreadable ->
                            throw new IllegalStateException(
                                    "A generated paper cannot be read: " + unreadable);
                };
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("No temporary file for a generated paper", e);
        }
    }
}
