package com.billwright.models.coding;

import com.billwright.models.booking.BillToBook;
import com.billwright.models.booking.BookedBill;
import com.billwright.models.booking.BookingHistory;
import com.billwright.models.booking.BookingQuestion;
import com.billwright.models.booking.Chart;
import com.billwright.models.booking.Target;
import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.CurrentTenant;
import com.billwright.models.tenant.LabelsChanged;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// How the entered tenant's bills were booked, kept in the heap. Each question first asks the database
/// for the mark of the last change, so that a bill confirmed in any process counts at the next one.
@ApplicationScoped
public class TenantBookings {

    /// Older ones than so many are not remembered.
    private static final int MOST = 10_000;

    /// On the heap a booking with its share of the counts is about so large.
    private static final int BYTES = 600;

    private static final String COLUMNS =
            """
            select part_id, confirmed_at, changed_at, vendor_id, account_id, property_id, vendor_name,
              description, total, net_total, billed_on, service_address, numbers, invoice_number, divided
            from booked_bill
            """;

    private final Sql sql;
    private final CurrentTenant current;
    private final LabelsChanged changed;
    private final TenantCharts charts;
    private final Cache<String, Held> held;

    TenantBookings(
            AgroalDataSource database,
            CurrentTenant current,
            LabelsChanged changed,
            TenantCharts charts,
            @ConfigProperty(name = "billwright.bookings.cache-bytes", defaultValue = "134217728")
                    long cacheBytes) {
        this.sql = new Sql(database);
        this.current = current;
        this.changed = changed;
        this.charts = charts;
        this.held =
                Caffeine.newBuilder()
                        .maximumWeight(cacheBytes)
                        .weigher((String tenant, Held memory) -> 1000 + BYTES * memory.size)
                        .build();
    }

    /// The histories of one tenant; whoever asks holds its lock.
    private static final class Held {
        private final Map<Target, BookingHistory> histories = new EnumMap<>(Target.class);
        private final Set<String> divided = new HashSet<>();
        private LabelsChanged.Marks marks;
        private Instant changedAt = Instant.EPOCH;
        private Instant confirmedAt = Instant.EPOCH;
        private int size;

        Held(LabelsChanged.Marks marks) {
            this.marks = marks;
            for (Target target : Target.values()) {
                histories.put(target, new BookingHistory());
            }
        }

        void add(Row row) {
            for (Target target : Target.values()) {
                var choice = row.booked().choice(target);
                if (!choice.isEmpty()) {
                    history(target).add(row.booked().bill(), choice);
                }
            }
            if (row.divided()) {
                divided.add(row.booked().bill().vendor());
            }
            changedAt = row.changedAt().isAfter(changedAt) ? row.changedAt() : changedAt;
            confirmedAt = row.confirmedAt();
            size++;
        }

        BookingHistory history(Target target) {
            return Objects.requireNonNull(histories.get(target));
        }
    }

    /// @param divided over shares or lines
    private record Row(
            BookedBill booked, boolean divided, Instant confirmedAt, Instant changedAt) {}

    /// The entered tenant's bookings and lists as they are now.
    public Now now() {
        return new Now(upToDate(), charts.all());
    }

    /// Bookings and lists at one moment.
    public static final class Now {
        private final Held held;
        private final Map<Target, TenantCharts.Entries> entries;

        private Now(Held held, Map<Target, TenantCharts.Entries> entries) {
            this.held = held;
            this.entries = entries;
        }

        /// Asks the history of a target; no one else does meanwhile.
        <T> T ask(Target target, Function<BookingHistory, T> question) {
            synchronized (held) {
                return question.apply(held.history(target));
            }
        }

        /// Whether a bill of the vendor was ever divided over shares or lines.
        boolean everDivided(UUID vendor) {
            synchronized (held) {
                return held.divided.contains(vendor.toString());
            }
        }

        /// What a bill's booking is asked, before the bill belongs to the history.
        public BookingQuestion question(Target target, BillToBook bill) {
            return ask(
                    target, history -> BookingQuestion.of(history, entries(target).chart(), bill));
        }

        TenantCharts.Entries entries(Target target) {
            return Objects.requireNonNull(entries.get(target));
        }
    }

    /// The names of what the tenant can choose.
    public Chart chart(Target target) {
        return Objects.requireNonNull(charts.all().get(target)).chart();
    }

    /// The newest ones, oldest of them first.
    public List<BookedBill> newest() {
        return rows().stream().map(Row::booked).toList();
    }

    private Held upToDate() {
        var marks = changed.marks();
        @Nullable Held known = held.getIfPresent(current.id());
        if (known != null && catchUp(known, marks)) {
            return known;
        }
        var now = new Held(marks);
        rows().forEach(now::add);
        held.put(current.id(), now);
        return now;
    }

    /// @return whether it could: nothing went away, and what is new is newer than what is held
    private boolean catchUp(Held known, LabelsChanged.Marks marks) {
        synchronized (known) {
            if (known.marks.equals(marks)) {
                return true;
            }
            if (!known.marks.forgottenAt().equals(marks.forgottenAt()) || known.size > 2 * MOST) {
                return false;
            }
            var rows =
                    sql.list(
                            COLUMNS + "where changed_at > ? order by confirmed_at, part_id",
                            TenantBookings::row,
                            known.changedAt);
            if (rows.stream().anyMatch(r -> r.confirmedAt().isBefore(known.confirmedAt))) {
                return false;
            }
            rows.forEach(known::add);
            known.marks = marks;
            return true;
        }
    }

    private List<Row> rows() {
        return sql.list(
                        COLUMNS + "order by confirmed_at desc, part_id desc limit ?",
                        TenantBookings::row,
                        MOST)
                .reversed();
    }

    private static Row row(ResultSet row) throws SQLException {
        var day = row.getDate("billed_on");
        return new Row(
                new BookedBill(
                        row.getString("part_id"),
                        BillToBook.of(
                                row.getString("vendor_id"),
                                row.getString("vendor_name"),
                                row.getString("description"),
                                row.getBigDecimal("total"),
                                row.getBigDecimal("net_total"),
                                day == null ? null : day.toLocalDate(),
                                row.getString("service_address"),
                                row.getString("numbers"),
                                row.getString("invoice_number")),
                        key(row, "account_id"),
                        key(row, "property_id")),
                row.getBoolean("divided"),
                Sql.instant(row, "confirmed_at"),
                Sql.instant(row, "changed_at"));
    }

    private static String key(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).orElse("");
    }
}
