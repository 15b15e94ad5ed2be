package com.billwright.models.base;

import com.billwright.extraction.candidate.Features;
import com.billwright.models.linear.Packed;
import java.util.List;

/// Says in Markdown what a base model is and what it came from.
final class ModelCard {

    private ModelCard() {}

    static String of(
            TrainBase.Options options, byte[] model, List<PracticeTenant> tenants, String report) {
        List<PracticeBill> bills =
                tenants.stream().filter(t -> !t.real()).flatMap(t -> t.bills().stream()).toList();
        return CARD.formatted(
                options.model().getFileName(),
                Packed.sha256(model),
                model.length,
                Features.VERSION,
                bills.size(),
                bills.stream().map(PracticeBill::vendor).distinct().count(),
                bills.stream().map(PracticeBill::layout).distinct().count(),
                bills.stream().map(PracticeBill::locale).distinct().toList(),
                options.seed(),
                real(options),
                report,
                options.documents().isEmpty() ? REBUILD : REBUILD_WITH_DOCUMENTS);
    }

    private static String real(TrainBase.Options options) {
        if (options.documents().isEmpty()) {
            return "No real document, person or company.";
        }
        StringBuilder list =
                new StringBuilder("And real documents, of which it keeps no string:\n");
        for (RealDocuments set : options.documents()) {
            list.append(
                    "\n- %s: %,d documents of %,d vendors or layouts, %s. %s"
                            .formatted(
                                    set.name(),
                                    set.documents().size(),
                                    set.documents().stream()
                                            .map(RealDocuments.Document::vendor)
                                            .distinct()
                                            .count(),
                                    set.locale(),
                                    set.source()));
        }
        return list.toString();
    }

    private static final String REBUILD =
            "`./billwright base` builds the same bytes from the sources of its version, on any machine.";

    private static final String REBUILD_WITH_DOCUMENTS =
            "`./billwright base --documents DIR,DIR` builds it from folders of documents with their truth.";

    private static final String CARD =
            """
            # The base model `%s`

            Finds a bill's fields for a tenant that has confirmed nothing yet, and weighs what the tenant's
            earlier bills say. A conditional logit over each field's candidates on hashed features; weights
            in 8 bits, no words, names or values.

            - id (SHA-256): `%s`
            - %,d bytes, features version %d
            - licence: Apache-2.0, like the rest of this repository

            ## What it was trained on
            %,d generated invoices of %,d made-up vendors in %,d layouts, languages %s, seed %d. A quarter of
            these bills had reading errors put in. Each vendor's bills were seen in turn with the memory of
            those before, among other vendors' bills. On some tenants' bills fields had been exchanged: they
            taught nothing but how much the memory of earlier answers counts. They were printed in Liberation (SIL
            Open Font License 1.1) and DejaVu fonts (Bitstream Vera licence, changes in the public domain).

            %s

            ## How it does on layouts that it has not seen
            Models that were trained in the same way without some layouts were examined on these: generated ones
            that have a block of a form that training never showed; real vendors or layouts left out a quarter at
            a time. The model that ships learnt from all of them; its temperatures come from that examination.
            *asked*: bills that have the field, or for which the model proposed it; *found*: share of the
            values that are among the candidates at all; then the share of right answers by how many of
            the vendor's bills had been seen (and remembered, but not trained on) before.
            %s
            ## How to rebuild it
            %s
            """;
}
