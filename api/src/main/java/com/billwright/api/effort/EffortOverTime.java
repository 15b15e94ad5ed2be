package com.billwright.api.effort;

import com.billwright.api.identity.Caller;
import com.billwright.models.sql.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What reviewing took in the last weeks: the caller's own, or the sums of the entered tenant.
@ApplicationScoped
@Transactional
class EffortOverTime {

    static final int WEEKS = 8;

    private static final String WEEK =
            """
            select date_trunc('week', confirmed_at at time zone ?)::date as monday,
              count(*) as bills,
              count(distinct (confirmed_at at time zone ?)::date) as days,
              count(seconds) as measured,
              percentile_cont(0.5) within group (order by seconds) as middle_seconds,
              percentile_cont(0.5) within group (order by keystrokes) as middle_keystrokes,
              avg(seconds) as mean_seconds,
              avg(keystrokes) as mean_keystrokes,
              sum(cardinality(corrected)) as corrections,
              count(*) filter (where cardinality(corrected) > 0) as touched,
              count(*) filter (where not pointer) as by_keyboard
            from effort
            where confirmed_at >= ? and (? or who = ?)
            group by 1
            """;

    private static final String BY_FIELD =
            """
            select field, date_trunc('week', confirmed_at at time zone ?)::date as monday, count(*)
            from effort, unnest(corrected) field
            where confirmed_at >= ?
            group by 1, 2
            """;

    private final Sql sql;
    private final Caller caller;
    private final InstantSource clock;

    EffortOverTime(AgroalDataSource database, Caller caller, InstantSource clock) {
        this.sql = new Sql(database);
        this.caller = caller;
        this.clock = clock;
    }

    /// One person's week.
    ///
    /// @param days on which bills were confirmed
    /// @param seconds of activity on the middle one of the bills; null when none was measured
    /// @param keystrokes on the middle one of the bills; null when none was measured
    /// @param corrections fields of all bills that were changed
    /// @param untouched bills in which nothing had to be changed
    /// @param byKeyboard bills that took no mouse, pen or finger
    /// @param measured bills that were confirmed on a screen
    record OwnWeek(
            LocalDate monday,
            long bills,
            long days,
            @Nullable Double seconds,
            @Nullable Double keystrokes,
            long corrections,
            long untouched,
            long byKeyboard,
            long measured) {}

    /// @param today bills confirmed since midnight
    record Own(long today, List<OwnWeek> weeks) {}

    /// A tenant's week, nobody's in particular.
    ///
    /// @param touched bills in which a person changed something
    /// @param seconds of activity on a bill, the mean; null when none was measured
    /// @param keystrokes on a bill, the mean; null when none was measured
    record TenantWeek(
            LocalDate monday,
            long bills,
            long touched,
            @Nullable Double seconds,
            @Nullable Double keystrokes,
            long corrections) {}

    /// @param corrections how often the field was changed, week by week
    record CorrectedField(String field, List<Long> corrections) {}

    record OfTenant(List<TenantWeek> weeks, List<CorrectedField> fields) {}

    private record Week(
            LocalDate monday,
            long bills,
            long days,
            long measured,
            @Nullable Double middleSeconds,
            @Nullable Double middleKeystrokes,
            @Nullable Double meanSeconds,
            @Nullable Double meanKeystrokes,
            long corrections,
            long touched,
            long byKeyboard) {

        static Week without(LocalDate monday) {
            return new Week(monday, 0, 0, 0, null, null, null, null, 0, 0, 0);
        }
    }

    /// The last 8 weeks, this one last.
    Own mine(ZoneId zone) {
        Instant midnight =
                LocalDate.ofInstant(clock.instant(), zone).atStartOfDay(zone).toInstant();
        long today =
                sql.first(
                                "select count(*) from effort where who = ? and confirmed_at >= ?",
                                row -> row.getLong(1),
                                caller.username(),
                                midnight)
                        .orElse(0L);
        return new Own(
                today,
                weeks(zone, false).stream()
                        .map(w ->
                                new OwnWeek(
                                        w.monday,
                                        w.bills,
                                        w.days,
                                        w.middleSeconds,
                                        w.middleKeystrokes,
                                        w.corrections,
                                        w.bills - w.touched,
                                        w.byKeyboard,
                                        w.measured))
                        .toList());
    }

    /// The last 8 weeks, this one last; the fields that were changed most come first.
    OfTenant ofTenant(ZoneId zone) {
        return new OfTenant(
                weeks(zone, true).stream()
                        .map(w ->
                                new TenantWeek(
                                        w.monday,
                                        w.bills,
                                        w.touched,
                                        w.meanSeconds,
                                        w.meanKeystrokes,
                                        w.corrections))
                        .toList(),
                fields(zone));
    }

    private List<Week> weeks(ZoneId zone, boolean everybody) {
        Map<LocalDate, Week> found =
                sql
                        .list(
                                WEEK,
                                EffortOverTime::week,
                                zone.getId(),
                                zone.getId(),
                                since(zone),
                                everybody,
                                caller.username())
                        .stream()
                        .collect(Collectors.toMap(Week::monday, Function.identity()));
        return mondays(zone).stream()
                .map(monday -> found.getOrDefault(monday, Week.without(monday)))
                .toList();
    }

    private List<CorrectedField> fields(ZoneId zone) {
        record Cell(String field, LocalDate monday, long count) {}
        Map<String, Map<LocalDate, Long>> counts = new TreeMap<>();
        sql.list(
                        BY_FIELD,
                        row ->
                                new Cell(
                                        row.getString(1),
                                        row.getObject(2, LocalDate.class),
                                        row.getLong(3)),
                        zone.getId(),
                        since(zone))
                .forEach(cell ->
                        counts.computeIfAbsent(cell.field, f -> new TreeMap<>())
                                .put(cell.monday, cell.count));
        return counts.entrySet().stream()
                .map(field ->
                        new CorrectedField(
                                field.getKey(),
                                mondays(zone).stream()
                                        .map(m -> field.getValue().getOrDefault(m, 0L))
                                        .toList()))
                .sorted((a, b) ->
                        Long.compare(
                                b.corrections.stream().mapToLong(c -> c).sum(),
                                a.corrections.stream().mapToLong(c -> c).sum()))
                .toList();
    }

    private List<LocalDate> mondays(ZoneId zone) {
        LocalDate last =
                LocalDate.ofInstant(clock.instant(), zone)
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return IntStream.range(0, WEEKS)
                .mapToObj(week -> last.minusWeeks(WEEKS - 1L - week))
                .toList();
    }

    private Instant since(ZoneId zone) {
        return mondays(zone).getFirst().atStartOfDay(zone).toInstant();
    }

    private static Week week(ResultSet row) throws SQLException {
        return new Week(
                row.getObject("monday", LocalDate.class),
                row.getLong("bills"),
                row.getLong("days"),
                row.getLong("measured"),
                number(row, "middle_seconds"),
                number(row, "middle_keystrokes"),
                number(row, "mean_seconds"),
                number(row, "mean_keystrokes"),
                row.getLong("corrections"),
                row.getLong("touched"),
                row.getLong("by_keyboard"));
    }

    private static @Nullable Double number(ResultSet row, String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }
}
