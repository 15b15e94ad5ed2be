package com.billwright.models.runs;

import com.billwright.models.labels.PageLabels;
import com.billwright.models.pages.PageLabel;
import com.billwright.models.pages.PageScorer;
import com.billwright.models.serving.ServedModels;
import com.billwright.models.versions.Challenger;
import com.billwright.models.versions.ModelKind;
import com.billwright.models.versions.PagesEngine;
import com.billwright.models.versions.RecordChallenger;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The entered tenant's challengers about pages.
@ApplicationScoped
class PagesChallengers {

    private static final List<ModelKind> KINDS = List.of(ModelKind.DOCUMENT_TYPE, ModelKind.SPLIT);

    private final PageLabels labels;
    private final PagesEngine engine;
    private final ServedModels models;
    private final RecordChallenger challengers;

    PagesChallengers(
            PageLabels labels,
            PagesEngine engine,
            ServedModels models,
            RecordChallenger challengers) {
        this.labels = labels;
        this.engine = engine;
        this.models = models;
        this.challengers = challengers;
    }

    /// What there is to learn about a kind.
    record Input(
            ModelKind kind,
            List<PageLabel> oldestFirst,
            int against,
            PageScorer champion,
            String hash) {}

    /// By kind, in the caller's transaction; only where there is something new since its last version.
    List<Input> inputs(Before before) {
        return labels.any()
                ? KINDS.stream().flatMap(kind -> input(kind, before).stream()).toList()
                : List.of();
    }

    private Optional<Input> input(ModelKind kind, Before before) {
        var those = labels.newest(PagesEngine.question(kind));
        int against = before.number(kind);
        var hash = PageLabel.hash(those);
        return those.isEmpty() || challengers.triedBefore(before.newest(), kind, against, hash)
                ? Optional.empty()
                : Optional.of(new Input(kind, those, against, models.pagesScorer(kind), hash));
    }

    /// @param guardKeys keys of the labels that must stay right
    Challenger train(Input input, Set<String> guardKeys) {
        long seed = Challenger.seed(input.hash());
        return new Challenger(
                input.kind(),
                input.against(),
                engine.train(input.kind(), input.oldestFirst(), guardKeys, input.champion(), seed),
                input.hash(),
                seed);
    }
}
