package com.billwright.models.base;

import com.billwright.extraction.candidate.Features;
import com.billwright.models.linear.Packed;
import java.util.List;

/// Says in Markdown what a base model is and what it came from.
final class ModelCard {

    private ModelCard() {}

    static String of(
            TrainBase.Options options,
            byte[] model,
            List<List<List<PracticeBill>>> groups,
            String report) {
        List<PracticeBill> bills =
                groups.stream().flatMap(List::stream).flatMap(List::stream).toList();
        return CARD.formatted(
                Packed.sha256(model),
                model.length,
                Features.VERSION,
                bills.size(),
                options.vendors(),
                bills.stream().map(PracticeBill::layout).distinct().count(),
                bills.stream().map(PracticeBill::locale).distinct().toList(),
                options.seed(),
                bills.stream().filter(PracticeBill::heldOut).count(),
                bills.stream()
                        .filter(PracticeBill::heldOut)
                        .map(PracticeBill::layout)
                        .distinct()
                        .count(),
                report);
    }

    private static final String CARD =
            """
            # The base model

            Finds a bill's fields for a tenant that has confirmed nothing yet, and weighs what the tenant's
            earlier bills say. A linear softmax over each candidate's hashed features; weights in 8 bits.

            - id (SHA-256 of `base.model`): `%s`
            - %,d bytes, features version %d
            - licence: Apache-2.0, like the rest of this repository

            ## What it was trained on
            %,d generated invoices of %,d made-up vendors in %,d layouts, languages %s, seed %d. No real
            document, person or company. A quarter of the bills had reading errors put in. Each vendor's bills
            were seen in turn with the memory of those before, among other vendors' bills.

            ## How it does on layouts that it has not seen
            A model that was trained in the same way on the other layouts answered %,d bills of %,d held-out
            layouts: each has a block of a form that training never showed. The model that ships learnt from all of
            them; its temperatures come from that examination. *asked*: bills that have the field, or for
            which the model proposed it; *found*: share of the values that are among the candidates at all;
            then the share of right answers on a vendor's first bill, its second (one earlier bill remembered)
            and so on.

            %s
            These figures are of generated invoices: real ones are more various, so expect less of it there.

            ## How to rebuild it
            `./billwright base` builds the same bytes from the sources of its version, on any machine.
            """;
}
