package com.billwright.extraction.einvoice;

import com.billwright.extraction.field.Stated;
import com.billwright.extraction.field.TaxShare;
import com.billwright.extraction.text.Attachment;
import com.billwright.extraction.text.QrCode;
import com.billwright.extraction.text.TextRead;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Everything that a document states for machines: its e-invoice, then its QR codes.
public final class StatedInDocument {

    /// The names under which Factur-X, ZUGFeRD 1 and 2 and XRechnung embed their XML.
    private static final List<String> NAMES =
            List.of("factur-x.xml", "xrechnung.xml", "zugferd-invoice.xml");

    private StatedInDocument() {}

    public static Stated of(TextRead.Words words) {
        Stated invoice = invoice(words.attachments()).orElse(Stated.nothing());
        List<Stated> all = new ArrayList<>();
        all.add(invoice);
        words.codes().stream()
                .sorted(Comparator.comparingInt(QrCode::page))
                .flatMap(c -> PaymentQr.read(c).stream())
                .forEach(all::add);
        return new Stated(
                all.stream().flatMap(s -> s.fields().stream()).toList(),
                invoice.lines(),
                taxes(all),
                invoice.documentType());
    }

    /// The e-invoice among the files that a PDF carries: known names first, for others may be of
    /// something else.
    private static Optional<Stated> invoice(List<Attachment> attachments) {
        return attachments.stream()
                .sorted(Comparator.comparingInt(StatedInDocument::rank))
                .flatMap(a -> EInvoice.read(a.bytes()).stream())
                .findFirst();
    }

    private static int rank(Attachment attachment) {
        int known = NAMES.indexOf(attachment.name().toLowerCase(Locale.ROOT).strip());
        return known < 0 ? NAMES.size() : known;
    }

    private static List<TaxShare> taxes(List<Stated> all) {
        return all.stream()
                .map(Stated::taxes)
                .filter(t -> !t.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
