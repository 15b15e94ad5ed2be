package com.billwright.api.bench;

import com.billwright.api.bench.BillsOfBench.Bill;
import com.billwright.extraction.InvoiceExtractor;
import com.billwright.extraction.field.Extraction;
import com.billwright.extraction.field.StandardFields;
import com.billwright.extraction.memory.VendorMemory;
import com.billwright.extraction.text.DocumentTextCodec;
import com.billwright.models.labels.Coding;
import com.billwright.models.labels.ConfirmedBill;
import com.billwright.models.labels.Labels;
import com.billwright.models.training.LabelledBill;
import com.billwright.models.training.PreparedBill;
import com.billwright.models.training.Replay;
import com.billwright.models.versions.FieldsEngine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// A generated bill as any tenant may confirm it: read, proposed by the base with the memory of the same
/// vendor's earlier ones, and prepared for training.
///
/// @param words as a label keeps them
record MadeBill(ConfirmedBill bill, byte[] words, PreparedBill prepared) {

    private static final Coding NOTHING = new Coding(null, null, null);

    /// One vendor's bills, oldest first.
    static List<MadeBill> of(List<Bill> bills, FieldsEngine engine, Locale locale) {
        List<LabelledBill> labelled =
                bills.stream()
                        .map(bill ->
                                Labels.labelled(confirmed(bill, new Extraction(List.of(), "", ""))))
                        .toList();
        List<MadeBill> made = new ArrayList<>();
        new Replay(StandardFields.ALL, locale)
                .over(
                        labelled,
                        (label, memory) ->
                                made.add(made(bills.get(made.size()), memory, engine, locale)));
        return made;
    }

    private static MadeBill made(
            Bill bill, VendorMemory memory, FieldsEngine engine, Locale locale) {
        var base = engine.base();
        ConfirmedBill confirmed =
                confirmed(
                        bill,
                        InvoiceExtractor.values(
                                bill.text(), StandardFields.ALL, locale, base.scorer(), memory));
        return new MadeBill(
                confirmed,
                DocumentTextCodec.encode(bill.text()),
                engine.prepare(
                                Labels.labelled(confirmed),
                                memory.recall(bill.text()),
                                StandardFields.ALL,
                                locale,
                                List.of(base.id()))
                        .getFirst());
    }

    private static ConfirmedBill confirmed(Bill bill, Extraction proposed) {
        return new ConfirmedBill(
                UUID.randomUUID(),
                bill.text(),
                bill.confirmed(),
                Optional.empty(),
                NOTHING,
                proposed,
                Instant.EPOCH);
    }

    /// The same as one tenant confirms it.
    MadeBill as(UUID partId, Coding coding, Instant confirmedAt) {
        return new MadeBill(
                new ConfirmedBill(
                        partId,
                        bill.text(),
                        bill.fields(),
                        bill.lines(),
                        coding,
                        bill.proposed(),
                        confirmedAt),
                words,
                prepared.as(partId.toString(), confirmedAt));
    }
}
