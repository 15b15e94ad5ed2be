package com.billwright.api.evaluate;

import com.billwright.extraction.candidate.Candidate;
import com.billwright.extraction.candidate.CandidateFinders;
import com.billwright.extraction.candidate.NearText;
import com.billwright.extraction.candidate.RightCandidates;
import com.billwright.extraction.candidate.ValueWords;
import com.billwright.extraction.field.Extraction;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.InvoiceLine;
import com.billwright.extraction.field.ProposedField;
import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.TextPage;
import com.billwright.models.labels.Coding;
import com.billwright.models.labels.ConfirmedBill;
import com.billwright.models.labels.ConfirmedField;
import com.billwright.models.labels.Intent;
import com.billwright.models.labels.LearnBill;
import com.billwright.models.memory.TenantVendorMemory;
import com.billwright.models.tenant.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Confirms a document's true values as a reviewer would: accepts what is right, clicks the right
/// place for what is wrong, types what is not on the page.
@ApplicationScoped
class ConfirmTruth {

    private static final Coding NO_CODING = new Coding(null, null, null);

    /// Bills are confirmed a minute apart, so that a run does not depend on when it is made.
    private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");

    private final LearnBill learn;
    private final Tenants tenants;
    private final TenantVendorMemory memory;

    ConfirmTruth(LearnBill learn, Tenants tenants, TenantVendorMemory memory) {
        this.learn = learn;
        this.tenants = tenants;
        this.memory = memory;
    }

    /// @param number counts the confirmed bills, from 0
    /// @param lines empty when the truth does not speak of lines
    @Transactional
    void confirm(
            String id,
            int number,
            DocumentText text,
            Map<Field, FieldValue> truth,
            Optional<List<InvoiceLine>> lines,
            Extraction proposed) {
        var words = new PageWords(text, candidates(text));
        List<ConfirmedField> fields = new ArrayList<>();
        truth.forEach((field, value) ->
                fields.add(
                        proposed.field(field.name())
                                .flatMap(p -> accepted(field, value, p))
                                .orElseGet(() -> words.corrected(field, value))));
        learn.learn(
                new ConfirmedBill(
                        part(id),
                        text,
                        fields,
                        lines,
                        NO_CODING,
                        proposed,
                        FIRST.plusSeconds(60L * number)));
    }

    @Transactional
    void forget(String id) {
        learn.forget(part(id));
    }

    /// The same in each run: models are trained with a seed that hangs on it.
    private static UUID part(String id) {
        return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
    }

    private List<Candidate> candidates(DocumentText text) {
        return CandidateFinders.find(text, tenants.current().readingLocale(), memory.recall(text));
    }

    /// Empty when the proposal is wrong, or when it does not say where it stands.
    private static Optional<ConfirmedField> accepted(
            Field field, FieldValue value, ProposedField proposed) {
        return proposed.box() != null
                        && RightCandidates.equal(field.type(), proposed.value(), value)
                ? Optional.of(
                        new ConfirmedField(
                                field.name(), value, Intent.READ, proposed.page(), proposed.box()))
                : Optional.empty();
    }

    private record PageWords(DocumentText text, List<Candidate> candidates) {

        ConfirmedField corrected(Field field, FieldValue value) {
            int[] right = RightCandidates.all(candidates, field, value);
            if (right.length == 1) {
                Candidate only = candidates.get(right[0]);
                return new ConfirmedField(
                        field.name(), value, Intent.MISREAD, only.page(), only.box());
            }
            Optional<NearText.Place> misread =
                    value instanceof FieldValue.Text(var wanted) && right.length == 0
                            ? NearText.find(text, wanted)
                            : Optional.empty();
            if (misread.isPresent()) {
                return new ConfirmedField(
                        field.name(),
                        value,
                        Intent.MISREAD,
                        misread.get().page(),
                        misread.get().box());
            }
            // In several places: nobody knows which of them the truth means.
            boolean printed = right.length > 1 || isPrinted(value);
            Intent intent = printed ? Intent.MISREAD : Intent.OVERRIDDEN;
            return new ConfirmedField(field.name(), value, intent, 0, null);
        }

        private boolean isPrinted(FieldValue value) {
            String wanted = ValueWords.ofIdentifier(value.normalised());
            return value instanceof FieldValue.Text
                    && !wanted.isEmpty()
                    && text.pages().stream().anyMatch(page -> squeezed(page).contains(wanted));
        }

        private static String squeezed(TextPage page) {
            StringBuilder all = new StringBuilder();
            page.words().forEach(word -> all.append(word.text()));
            return ValueWords.ofIdentifier(all.toString());
        }
    }
}
