package com.billwright.models.versions;

import com.billwright.extraction.candidate.CandidateScorer;
import com.billwright.extraction.field.Field;
import com.billwright.models.base.BaseModel;
import com.billwright.models.gates.ChampionChallenger;
import com.billwright.models.gates.Split;
import com.billwright.models.gates.Verdict;
import com.billwright.models.training.FieldsModel;
import com.billwright.models.training.FieldsTrainer;
import com.billwright.models.training.LabelledBill;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// The models that ship: training, gates and base behind one port.
@DefaultBean
@ApplicationScoped
class ComputedFieldsEngine implements FieldsEngine {

    private final BaseModel stand;
    private final Base base;

    /// @param file another base model than the one that ships
    ComputedFieldsEngine(@ConfigProperty(name = "billwright.base") Optional<Path> file) {
        byte[] bytes = file.map(ComputedFieldsEngine::read).orElseGet(ComputedFieldsEngine::ships);
        stand = BaseModel.fromBytes(bytes);
        base = new Base(stand.id(), stand.featureVersion(), bytes, stand);
    }

    @Override
    public Base base() {
        return base;
    }

    @Override
    public CandidateScorer read(byte[] model, String version) {
        return FieldsModel.fromBytes(model, stand).scorer(version);
    }

    @Override
    public Trained train(
            List<LabelledBill> oldestFirst,
            List<Field> fields,
            Locale locale,
            CandidateScorer champion,
            double mostWrong,
            long seed) {
        var split = Split.of(oldestFirst);
        if (split.holdout().isEmpty()) {
            return trained(Optional.empty(), split, new Verdict.TooFewLabels(oldestFirst.size()));
        }
        var contest = new Contest(split, fields, locale, champion);
        var model = FieldsTrainer.train(stand, split.history(), fields, locale, mostWrong, seed);
        var verdict = contest.against(model);
        if (verdict instanceof Verdict.ChampionKept) {
            // Its answers stay; how sure it may be of them is news all the same.
            var sober = model.withAnswersOf(champion);
            if (contest.against(sober) instanceof Verdict.Promoted honest) {
                return trained(Optional.of(sober.toBytes()), split, honest);
            }
        }
        // What was tested is what serves: the held-out bills teach the next version.
        return trained(Optional.of(model.toBytes()), split, verdict);
    }

    private record Contest(
            Split split, List<Field> fields, Locale locale, CandidateScorer champion) {

        Verdict against(FieldsModel challenger) {
            return ChampionChallenger.judge(
                    champion,
                    challenger.scorer("challenger"),
                    split.history(),
                    split.holdout(),
                    fields,
                    locale);
        }
    }

    private static Trained trained(Optional<byte[]> model, Split split, Verdict verdict) {
        return Trained.of(model, split.history().size(), split.holdout().size(), verdict);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The base model cannot be read", e);
        }
    }

    private static byte[] ships() {
        try (var in = BaseModel.class.getResourceAsStream("base.model")) {
            if (in == null) {
                throw new IllegalStateException("No base model in this build");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("The base model cannot be read", e);
        }
    }
}
