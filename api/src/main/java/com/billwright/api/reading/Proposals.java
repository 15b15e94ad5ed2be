package com.billwright.api.reading;

import com.billwright.extraction.field.Extraction;
import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.Proof;
import com.billwright.extraction.field.ProposedField;
import com.billwright.extraction.field.Source;
import com.billwright.extraction.text.Box;
import com.billwright.extraction.text.Reading;
import com.billwright.models.coding.CodingProposal;
import com.billwright.models.labels.LabelLines;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Keeps what the machine proposed for each part, in the caller's transaction.
@ApplicationScoped
public class Proposals {

    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new Jdk8Module());

    /// What was proposed.
    public record Kept(Extraction extraction, CodingProposal coding) {}

    /// @param unadjusted null in what was stored before confidences were adjusted
    /// @param proof null in what was stored before there was any
    private record Field(
            String name,
            FieldType type,
            String value,
            String raw,
            double confidence,
            @Nullable Double unadjusted,
            @Nullable Proof proof,
            Source source,
            Reading reading,
            int page,
            @Nullable Box box,
            List<Alternative> alternatives,
            @Nullable Alternative conflict,
            List<String> because) {}

    private record Alternative(String value, double confidence, int page, Box box) {}

    public Optional<Kept> of(UUID partId) {
        return StoredProposal.<StoredProposal>findByIdOptional(partId).map(Proposals::kept);
    }

    /// Replaces an earlier one: the part was read anew.
    void store(UUID partId, ProposeData.Proposal proposal) {
        Optional<StoredProposal> before = StoredProposal.findByIdOptional(partId);
        StoredProposal stored = before.orElseGet(StoredProposal::new);
        stored.scorer = proposal.extraction().scorer();
        stored.layout = proposal.extraction().layout();
        stored.fields =
                write(proposal.extraction().fields().stream().map(Proposals::field).toList());
        stored.coding = write(proposal.coding());
        stored.lines = LabelLines.write(proposal.extraction().lines());
        stored.taxes = StatedJson.writeTaxes(proposal.extraction().taxes());
        stored.createdAt = Instant.now();
        if (before.isEmpty()) {
            stored.partId = partId;
            stored.persist();
        }
    }

    /// The part's pages are no longer the same.
    public void drop(UUID partId) {
        StoredProposal.deleteById(partId);
    }

    private static Kept kept(StoredProposal stored) {
        List<ProposedField> fields =
                read(stored.fields, new TypeReference<List<Field>>() {}).stream()
                        .map(Proposals::proposed)
                        .toList();
        return new Kept(
                new Extraction(
                        fields,
                        stored.scorer,
                        stored.layout,
                        LabelLines.read(stored.lines),
                        StatedJson.readTaxes(stored.taxes)),
                read(stored.coding, new TypeReference<CodingProposal>() {}));
    }

    private static Field field(ProposedField f) {
        return new Field(
                f.name(),
                type(f.value()),
                f.value().normalised(),
                f.raw(),
                f.confidence(),
                f.unadjusted(),
                f.proof(),
                f.source(),
                f.reading(),
                f.page(),
                f.box(),
                f.alternatives().stream().map(Proposals::alternative).toList(),
                f.conflict() == null ? null : alternative(f.conflict()),
                f.because());
    }

    private static Alternative alternative(ProposedField.Alternative a) {
        return new Alternative(a.value().normalised(), a.confidence(), a.page(), a.box());
    }

    private static ProposedField proposed(Field f) {
        return new ProposedField(
                f.name,
                FieldValue.parse(f.type, f.value),
                f.raw,
                f.confidence,
                f.unadjusted == null ? f.confidence : f.unadjusted,
                f.proof == null ? Proof.NOT_ENOUGH_EVIDENCE : f.proof,
                f.source,
                f.reading,
                f.page,
                f.box,
                f.alternatives.stream().map(a -> alternative(f.type, a)).toList(),
                f.conflict == null ? null : alternative(f.type, f.conflict),
                f.because);
    }

    private static ProposedField.Alternative alternative(FieldType type, Alternative a) {
        return new ProposedField.Alternative(
                FieldValue.parse(type, a.value), a.confidence, a.page, a.box);
    }

    /// All that is needed to parse the value again.
    private static FieldType type(FieldValue value) {
        return switch (value) {
            case FieldValue.Text text -> FieldType.TEXT;
            case FieldValue.Day day -> FieldType.DATE;
            case FieldValue.Amount amount -> FieldType.AMOUNT;
        };
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A proposal is plain data", e);
        }
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored proposal cannot be read", e);
        }
    }
}
