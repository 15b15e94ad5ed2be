package com.billwright.models.versions;

import com.billwright.extraction.candidate.CandidateScorer;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.StandardFields;
import com.billwright.extraction.memory.RememberedBill;
import com.billwright.models.base.BaseModel;
import com.billwright.models.confidence.Calibration;
import com.billwright.models.confidence.JudgementCounts;
import com.billwright.models.gates.ChampionChallenger;
import com.billwright.models.gates.Split;
import com.billwright.models.gates.Verdict;
import com.billwright.models.training.FieldsModel;
import com.billwright.models.training.FieldsTrainer;
import com.billwright.models.training.LabelledBill;
import com.billwright.models.training.PrepareBill;
import com.billwright.models.training.PreparedBill;
import com.billwright.models.training.PreparedScorer;
import com.billwright.models.training.TrackRecord;
import com.billwright.models.training.WrongModelException;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The models that ship: training, gates and base behind one port.
@DefaultBean
@ApplicationScoped
class ComputedFieldsEngine implements FieldsEngine {

    private static final Set<String> STANDARD =
            StandardFields.ALL.stream().map(Field::name).collect(Collectors.toUnmodifiableSet());

    private final FieldsBases bases;
    private final FleetCalibration fleet;

    ComputedFieldsEngine(FieldsBases bases, FleetCalibration fleet) {
        this.bases = bases;
        this.fleet = fleet;
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
    public List<PreparedBill> prepare(
            LabelledBill bill,
            List<RememberedBill> kin,
            List<Field> fields,
            Locale locale,
            List<String> ids) {
        return PrepareBill.of(
                ids.stream().map(id -> bases.find(id).orElseThrow()).toList(),
                bill,
                kin,
                fields,
                locale);
    }

    @Override
    public String standsOn(CandidateScorer scorer) {
        return scorer instanceof PreparedScorer version
                ? version.standsOn()
                : ((BaseModel) scorer).id();
    }

    @Override
    public Trained train(
            List<PreparedBill> oldestFirst,
            List<PreparedBill> asChampionSees,
            List<Field> fields,
            Set<String> guardKeys,
            CandidateScorer champion,
            double mostWrong,
            long seed) {
        var known = fleet.newest();
        var counts = JudgementCounts.of(TrackRecord.of(oldestFirst, fields), STANDARD);
        return train(
                        oldestFirst,
                        asChampionSees,
                        fields,
                        guardKeys,
                        champion,
                        mostWrong,
                        known.calibration(),
                        seed)
                .calibrated(new Trained.Calibrated(known.id(), counts));
    }

    private Trained train(
            List<PreparedBill> oldestFirst,
            List<PreparedBill> asChampionSees,
            List<Field> fields,
            Set<String> guardKeys,
            CandidateScorer champion,
            double mostWrong,
            Calibration prior,
            long seed) {
        var split = Split.of(oldestFirst, guardKeys);
        if (split.holdout().isEmpty()) {
            return trained(Optional.empty(), split, new Verdict.TooFewLabels(oldestFirst.size()));
        }
        var contest =
                new ChampionChallenger(
                        champion, split, Split.of(asChampionSees, guardKeys), fields);
        var model =
                FieldsTrainer.train(
                        bases.ofTenant(), split.history(), fields, mostWrong, prior, seed);
        var verdict = contest.against(model.scorer("challenger"));
        if (verdict instanceof Verdict.ChampionKept) {
            // Its answers stay; how sure it may be of them is news all the same.
            var sober = model.withAnswersOf(champion);
            if (contest.againstItself(sober.scorer("challenger"))
                    instanceof Verdict.Promoted honest) {
                return trained(Optional.of(sober.toBytes()), split, honest)
                        .on(sober.origin().base());
            }
        }
        // What was tested is what serves: the held-out bills teach the next version.
        return trained(Optional.of(model.toBytes()), split, verdict).on(model.origin().base());
    }

    private static Trained trained(Optional<byte[]> model, Split split, Verdict verdict) {
        return Trained.of(model, split.history().size(), split.holdout().size(), verdict);
    }
}
