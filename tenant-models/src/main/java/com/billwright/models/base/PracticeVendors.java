package com.billwright.models.base;

import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.StandardFields;
import com.billwright.extraction.generate.GeneratedInvoice;
import com.billwright.extraction.generate.GeneratedVendor;
import com.billwright.extraction.generate.InvoiceGenerator;
import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.TextRead;
import com.billwright.extraction.text.TextReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.LongFunction;
import java.util.stream.IntStream;

/// Has vendors made up and their bills read, as PDFs through the production reader. Some come out as
/// from a bad scan.
final class PracticeVendors {

    private final TextReader reader = new TextReader();
    private final long seed;
    private final double noisy;
    private final LongFunction<GeneratedVendor> generator;

    /// @param seed the first vendor's
    /// @param noisy share of bills with reading errors
    PracticeVendors(long seed, double noisy) {
        this(seed, noisy, InvoiceGenerator::vendor);
    }

    /// @param generator makes up the vendor of a seed
    PracticeVendors(long seed, double noisy, LongFunction<GeneratedVendor> generator) {
        this.seed = seed;
        this.noisy = noisy;
        this.generator = generator;
    }

    /// The bills of some vendors, each vendor's next after those of the others.
    List<PracticeBill> inTurn(int first, int last, int bills) {
        List<List<PracticeBill>> each =
                IntStream.range(first, last).mapToObj(v -> bills(v, bills)).toList();
        List<PracticeBill> turn = new ArrayList<>();
        for (int n = 0; n < bills; n++) {
            for (List<PracticeBill> vendor : each) {
                turn.add(vendor.get(n));
            }
        }
        return turn;
    }

    /// The first bills of a vendor, oldest first.
    List<PracticeBill> bills(int vendor, int bills) {
        GeneratedVendor generated = generator.apply(seed + vendor);
        List<PracticeBill> practice = new ArrayList<>();
        for (int n = 0; n < bills; n++) {
            GeneratedInvoice invoice = generated.invoice(n);
            SplittableRandom random = new SplittableRandom(31 * (seed + vendor) + n).split();
            DocumentText text = read(invoice);
            practice.add(
                    new PracticeBill(
                            Long.toString(seed + vendor),
                            n,
                            invoice.layout(),
                            invoice.locale(),
                            random.nextDouble() < noisy ? Noise.on(text, random) : text,
                            StandardFields.ALL,
                            truth(invoice),
                            true));
        }
        return practice;
    }

    private DocumentText read(GeneratedInvoice invoice) {
        try {
            Path file = Files.createTempFile("practice", ".pdf");
            try {
                Files.write(file, invoice.pdf());
                return switch (reader.read(file)) {
                    case TextRead.Words words -> words.text();
                    case TextRead.Unreadable unreadable ->
                            throw new IllegalStateException(
                                    "A generated invoice cannot be read: " + unreadable);
                };
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("No temporary file for a generated invoice", e);
        }
    }

    private static Map<String, FieldValue> truth(GeneratedInvoice invoice) {
        Map<String, FieldValue> truth = new TreeMap<>();
        for (Field field : StandardFields.ALL) {
            String value = invoice.truth().get(field.name());
            if (value != null) {
                truth.put(field.name(), FieldValue.parse(field.type(), value));
            }
        }
        return truth;
    }
}
