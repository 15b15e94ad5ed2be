package com.billwright.models.drift;

import com.billwright.models.versions.ModelKind;
import com.billwright.models.versions.ModelVersion.FieldScore;
import com.billwright.models.versions.ModelVersions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How right the machine was for the entered tenant, field by field and week by week.
@ApplicationScoped
@Transactional
public class AccuracyOverTime {

    private static final int WEEKS = 12;

    private final JudgedBills bills;
    private final ModelVersions versions;

    AccuracyOverTime(JudgedBills bills, ModelVersions versions) {
        this.bills = bills;
        this.versions = versions;
    }

    /// @param monday the week's first day, UTC
    public record Week(LocalDate monday, int judged, int right) {}

    /// @param tested the share that the version in service got right on held-out bills; empty when the
    ///     base serves, or the field was on none of them
    /// @param weeks the last 12 in which such bills were confirmed, oldest first
    /// @param drifts whether it is significantly below that by now
    public record OfField(String field, Optional<Double> tested, List<Week> weeks, boolean drifts) {

        public OfField {
            weeks = List.copyOf(weeks);
        }
    }

    /// By field's name; fields of which there was nothing to judge are left out.
    public List<OfField> byField(Instant now) {
        SortedMap<String, SortedMap<LocalDate, Week>> weeks = new TreeMap<>();
        for (JudgedBill bill : bills.since(now.minus(7L * WEEKS, ChronoUnit.DAYS))) {
            LocalDate monday =
                    LocalDate.ofInstant(bill.at(), ZoneOffset.UTC)
                            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            bill.right()
                    .forEach((field, right) ->
                            weeks.computeIfAbsent(field, f -> new TreeMap<>())
                                    .merge(
                                            monday,
                                            new Week(monday, 1, right ? 1 : 0),
                                            AccuracyOverTime::sum));
        }
        var version = versions.champion(ModelKind.FIELDS);
        Map<String, FieldScore> tested =
                version.map(v -> v.fieldScores()).orElse(List.of()).stream()
                        .filter(score -> score.count() > 0)
                        .collect(Collectors.toMap(FieldScore::field, score -> score));
        var drifts =
                version
                        .map(v -> Drift.of(v.fieldScores(), bills.of(WatchDrift.scorer(v))))
                        .orElse(List.of())
                        .stream()
                        .map(Drift::field)
                        .collect(Collectors.toSet());
        return weeks.entrySet().stream()
                .map(field ->
                        new OfField(
                                field.getKey(),
                                Optional.ofNullable(tested.get(field.getKey()))
                                        .map(FieldScore::challenger),
                                List.copyOf(field.getValue().values()),
                                drifts.contains(field.getKey())))
                .toList();
    }

    private static Week sum(Week a, Week b) {
        return new Week(a.monday(), a.judged() + b.judged(), a.right() + b.right());
    }
}
