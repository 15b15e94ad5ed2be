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
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes down in which fields the person's bill differs from the machine's proposal.
@ApplicationScoped
class WriteCorrections {

    private final Audit audit;
    private final ReviewMeters meters;
    private final Caller caller;

    WriteCorrections(Audit audit, ReviewMeters meters, Caller caller) {
        this.audit = audit;
        this.meters = meters;
        this.caller = caller;
    }

    /// Replaces those of an earlier confirmation; the audit keeps both.
    ///
    /// @return the names of the fields
    List<String> write(
            Part part, Extraction proposed, List<ConfirmedField> confirmed, Instant now) {
        Correction.delete("partId", part.id);
        List<String> corrected = new ArrayList<>();
        Map<String, ConfirmedField> said =
                confirmed.stream()
                        .collect(Collectors.toMap(ConfirmedField::name, Function.identity()));
        var names = new TreeSet<>(said.keySet());
        proposed.fields().forEach(f -> names.add(f.name()));
        for (String name : names) {
            String before = proposed.field(name).map(WriteCorrections::value).orElse(null);
            ConfirmedField after = said.get(name);
            String value = after == null ? null : after.value().normalised();
            if (!Optional.ofNullable(before).equals(Optional.ofNullable(value))) {
                Intent intent = after == null ? Intent.MISREAD : after.intent();
                write(part.id, name, before, value, intent, proposed.scorer(), now);
                corrected.add(name);
            }
        }
        return corrected;
    }

    /// The audit keeps the lines as they were proposed where the person's are others.
    ///
    /// @return whether they are others
    boolean lines(Part part, Extraction proposed, List<InvoiceLine> confirmed) {
        String before = LabelLines.write(proposed.lines());
        String after = LabelLines.write(confirmed);
        if (!before.equals(after)) {
            audit.field(
                    caller.username(),
                    "corrected",
                    part.id,
                    "lines",
                    before,
                    after,
                    proposed.scorer());
        }
        return !before.equals(after);
    }

    private void write(
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
        audit.field(caller.username(), "corrected", partId, field, before, after, scorer);
        meters.corrected(intent);
    }

    private static String value(ProposedField field) {
        return field.value().normalised();
    }
}
