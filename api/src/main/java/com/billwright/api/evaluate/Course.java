package com.billwright.api.evaluate;

import com.billwright.extraction.field.Extraction;
import com.billwright.models.versions.ModelVersion.VerdictKind;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// How far an evaluation is, and what came of it.
final class Course {

    private final Dataset set;
    private final EvaluateOptions options;
    private final PredictionsFile predictions;
    private final Scores scores = new Scores();
    private final LineScores lines = new LineScores();
    private final Readings readings = new Readings();
    private final Map<String, Integer> groups = new HashMap<>();
    private final Map<VerdictKind, Integer> verdicts = new EnumMap<>(VerdictKind.class);
    private final List<String> confirmed = new ArrayList<>();

    Course(Dataset set, EvaluateOptions options, PredictionsFile predictions) {
        this.set = set;
        this.options = options;
        this.predictions = predictions;
    }

    Dataset set() {
        return set;
    }

    EvaluateOptions options() {
        return options;
    }

    void predicted(ObjectNode line, ReadLine read, long nanos) {
        predictions.add(line);
        readings.add(read, nanos);
    }

    /// To be called when the prediction has been written.
    void judge(TruthLine line, Truth truth, Optional<Extraction> proposed) {
        String group = line.group(set.groupKey()).orElse("id " + line.id());
        int earlier = groups.merge(group, 1, Integer::sum) - 1;
        scores.add(set.fields(), truth.values(), truth.unknowable(), proposed, earlier);
        line.lines()
                .ifPresent(l -> lines.add(proposed.map(Extraction::lines).orElse(List.of()), l));
    }

    void confirmed(String id) {
        confirmed.add(id);
    }

    int confirmed() {
        return confirmed.size();
    }

    List<String> confirmedIds() {
        return List.copyOf(confirmed);
    }

    void trained(VerdictKind verdict) {
        verdicts.merge(verdict, 1, Integer::sum);
    }

    void print(PrintStream out) {
        out.printf("%s%n", set.name());
        readings.print(out);
        print(verdicts, out);
        scores.print(set.fields(), out);
        lines.print(out);
    }

    static void print(Map<VerdictKind, Integer> verdicts, PrintStream out) {
        verdicts.forEach((verdict, count) ->
                out.printf(
                        "Retrainings: %d %s%n",
                        count, verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ')));
    }
}
