package com.billwright.models.versions;

import com.billwright.extraction.candidate.CandidateScorer;
import com.billwright.extraction.field.Field;
import com.billwright.models.gates.ChampionChallenger;
import com.billwright.models.gates.Split;
import com.billwright.models.gates.Verdict;
import com.billwright.models.training.FieldsModel;
import com.billwright.models.training.FieldsTrainer;
import com.billwright.models.training.LabelledBill;
import com.billwright.models.training.WrongModelException;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The models that ship: training, gates and base behind one port.
@DefaultBean
@ApplicationScoped
class ComputedFieldsEngine implements FieldsEngine {

    private final FieldsBases bases;

    ComputedFieldsEngine(FieldsBases bases) {
        this.bases = bases;
    }

    @Override
    public Base base() {
        return Base.of(bases.ofTenant());
    }

    @Override
    public Optional<Base> base(String id) {
        return bases.find(id).map(Base::of);
    }

    @Override
    public CandidateScorer read(byte[] model, String base, String version) {
        var stand =
                bases.find(base)
                        .orElseThrow(
                                () -> new WrongModelException("There is no base model " + base));
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
        var model =
                FieldsTrainer.train(
                        bases.ofTenant(), split.history(), fields, locale, mostWrong, seed);
        var verdict = contest.against(model);
        if (verdict instanceof Verdict.ChampionKept) {
            // Its answers stay; how sure it may be of them is news all the same.
            var sober = model.withAnswersOf(champion);
            if (contest.against(sober) instanceof Verdict.Promoted honest) {
                return trained(Optional.of(sober.toBytes()), split, honest)
                        .on(sober.origin().base());
            }
        }
        // What was tested is what serves: the held-out bills teach the next version.
        return trained(Optional.of(model.toBytes()), split, verdict).on(model.origin().base());
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
}
