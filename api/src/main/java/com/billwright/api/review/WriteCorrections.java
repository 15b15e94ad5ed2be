package com.billwright.api.review;

import com.billwright.api.audit.Audit;
import com.billwright.api.documents.Part;
import com.billwright.api.identity.Caller;
import com.billwright.extraction.field.Extraction;
import com.billwright.extraction.field.InvoiceLine;
import com.billwright.extraction.field.ProposedField;
import com.billwright.models.labels.ConfirmedField;
import com.billwright.models.labels.Intent;
import com.billwright.models.labels.LabelLines;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes down in which fields the person's bill differs from the machine's proposal, and for the audit
/// from what stood before: the machine's proposal, or the bill of an earlier confirmation.
@ApplicationScoped
class WriteCorrections {

    /// Who had answered where a person had.
    static final String PERSON = "person";

    private final Audit audit;
    private final ReviewMeters meters;
    private final Caller caller;

    WriteCorrections(Audit audit, ReviewMeters meters, Caller caller) {
        this.audit = audit;
        this.meters = meters;
        this.caller = caller;
    }

    private record Before(
            @Nullable String value, @Nullable String source, @Nullable String modelVersion) {

        static final Before NOTHING = new Before(null, null, null);
    }

    /// Replaces those of an earlier confirmation; the audit keeps both.
    ///
    /// @param earlier what was confirmed before, if it was
    /// @return the names of the fields
    List<String> write(
            Part part,
            Optional<Bill> earlier,
            Extraction proposed,
            List<ConfirmedField> confirmed,
            Instant now) {
        Correction.delete("partId", part.id);
        List<String> corrected = new ArrayList<>();
        Map<String, ConfirmedField> said =
                confirmed.stream()
                        .collect(Collectors.toMap(ConfirmedField::name, Function.identity()));
        Map<String, String> stood =
                earlier.map(Bill::billFields).orElse(List.of()).stream()
                        .collect(Collectors.toMap(BillField::name, BillField::value));
        var names = new TreeSet<>(said.keySet());
        names.addAll(stood.keySet());
        proposed.fields().forEach(f -> names.add(f.name()));
        for (String name : names) {
            ConfirmedField after = said.get(name);
            String value = after == null ? null : after.value().normalised();
            Intent intent = after == null ? Intent.MISREAD : after.intent();
            var machine = proposed.field(name);
            String proposal = machine.map(WriteCorrections::value).orElse(null);
            if (!same(proposal, value)) {
                correct(part.id, name, proposal, value, intent, proposed.scorer(), now);
                corrected.add(name);
            }
            Before before =
                    earlier.isPresent()
                            ? new Before(stood.get(name), PERSON, null)
                            : machine.map(f -> before(f, proposed.scorer())).orElse(Before.NOTHING);
            if (!same(before.value(), value)) {
                audit.corrected(
                        caller.username(),
                        part.id,
                        new Audit.Corrected(
                                name,
                                before.value(),
                                value,
                                intent.name().toLowerCase(Locale.ROOT),
                                before.source(),
                                before.modelVersion()));
            }
        }
        return corrected;
    }

    private static Before before(ProposedField field, String scorer) {
        return new Before(value(field), field.source().name().toLowerCase(Locale.ROOT), scorer);
    }

    /// The audit keeps the lines as they stood where the person's are others.
    ///
    /// @return whether they are other than proposed
    boolean lines(
            Part part, Optional<Bill> earlier, Extraction proposed, List<InvoiceLine> confirmed) {
        String before = LabelLines.write(earlier.map(Bill::billLines).orElseGet(proposed::lines));
        String after = LabelLines.write(confirmed);
        if (!before.equals(after)) {
            boolean person = earlier.isPresent();
            audit.corrected(
                    caller.username(),
                    part.id,
                    new Audit.Corrected(
                            "lines",
                            before,
                            after,
                            null,
                            person ? PERSON : "model",
                            person ? null : proposed.scorer()));
        }
        return !LabelLines.write(proposed.lines()).equals(after);
    }

    private void correct(
            UUID partId,
            String field,
            @Nullable String before,
            @Nullable String after,
            Intent intent,
            String scorer,
            Instant now) {
        Correction correction = new Correction();
        correction.id = UUID.randomUUID();
        correction.partId = partId;
        correction.field = field;
        correction.proposed = before;
        correction.confirmed = after;
        correction.intent = intent;
        correction.scorer = scorer;
        correction.correctedAt = now;
        correction.correctedBy = caller.username();
        correction.persist();
        meters.corrected(intent);
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return Optional.ofNullable(one).equals(Optional.ofNullable(other));
    }

    private static String value(ProposedField field) {
        return field.value().normalised();
    }
}
