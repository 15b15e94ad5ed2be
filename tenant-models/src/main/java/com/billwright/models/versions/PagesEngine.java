package com.billwright.models.versions;

import com.billwright.models.gates.Split;
import com.billwright.models.gates.Tested;
import com.billwright.models.gates.Verdict;
import com.billwright.models.pages.PageLabel;
import com.billwright.models.pages.PageQuestion;
import com.billwright.models.pages.PageScorer;
import com.billwright.models.pages.PagesBase;
import com.billwright.models.pages.PagesDelta;
import com.billwright.models.pages.PagesGate;
import com.billwright.models.pages.PagesTrainer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The models about pages as stored versions and training runs need them.
@ApplicationScoped
public class PagesEngine {

    /// The question that a kind of model answers.
    ///
    /// @throws IllegalArgumentException when the kind is not about pages
    public static PageQuestion question(ModelKind kind) {
        return switch (kind) {
            case DOCUMENT_TYPE -> PageQuestion.TYPE;
            case SPLIT -> PageQuestion.START;
            case FIELDS, VENDOR, ACCOUNT, PROPERTY ->
                    throw new IllegalArgumentException(kind + " is not about pages");
        };
    }

    public PagesBase base() {
        return PagesBase.shipped();
    }

    /// Reads a stored version.
    ///
    /// @throws RuntimeException when the bytes are no model, or one for another base
    public PageScorer read(ModelKind kind, byte[] model, String version) {
        return PagesDelta.fromBytes(model, base(), question(kind)).scorer(version);
    }

    /// Trains a challenger and judges it against the champion on labels that it has not seen: the
    /// newest and those that must stay right. The same input gives the same bytes.
    ///
    /// @param guardKeys keys of the labels that must stay right
    public Trained train(
            ModelKind kind,
            List<PageLabel> oldestFirst,
            Set<String> guardKeys,
            PageScorer champion,
            long seed) {
        int held = Split.heldOut(oldestFirst.size());
        if (held == 0) {
            return Trained.of(
                    Optional.empty(),
                    oldestFirst.size(),
                    0,
                    new Verdict.TooFewLabels(oldestFirst.size()));
        }
        var parted = Tested.part(oldestFirst, held, label -> guardKeys.contains(label.key()));
        var model = PagesTrainer.train(base(), question(kind), parted.learnt(), seed);
        var verdict = PagesGate.judge(champion, model.scorer("challenger"), parted.tested());
        return Trained.of(Optional.of(model.toBytes()), parted.learnt().size(), held, verdict);
    }

    /// The same without labels that must stay right.
    public Trained train(
            ModelKind kind, List<PageLabel> oldestFirst, PageScorer champion, long seed) {
        return train(kind, oldestFirst, Set.of(), champion, seed);
    }
}
