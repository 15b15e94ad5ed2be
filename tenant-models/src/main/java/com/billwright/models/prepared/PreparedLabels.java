package com.billwright.models.prepared;

import com.billwright.models.booking.PreparedBooking;
import com.billwright.models.labels.Labels;
import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.CurrentTenant;
import com.billwright.models.training.PreparedBill;
import com.billwright.models.training.PreparedBlock;
import com.billwright.models.training.Vocabulary;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The rows of what is prepared: a bill that was just confirmed has one of its own, older ones lie
/// packed in blocks.
@ApplicationScoped
public class PreparedLabels {

    /// So many rows are packed into a block.
    private static final int BLOCK = 32;

    private final Sql sql;
    private final CurrentTenant current;

    PreparedLabels(AgroalDataSource database, CurrentTenant current) {
        this.sql = new Sql(database);
        this.current = current;
    }

    /// What is prepared of one bill or of many.
    ///
    /// @param loose how many of the bills have a row of their own
    /// @param labels how many labels the tenant has
    /// @param prepared how many of them were prepared
    public record Prepared(
            List<PreparedBill> bills,
            List<PreparedBooking> bookings,
            int loose,
            int labels,
            int prepared) {

        public Prepared {
            bills = List.copyOf(bills);
            bookings = List.copyOf(bookings);
        }

        /// Whether it is worth packing.
        public boolean scattered() {
            return loose >= BLOCK;
        }
    }

    private record Row(
            int labels, Set<String> gone, byte[] fields, byte[] bookings, boolean loose) {}

    /// The newest ones, at most about [#Labels.MOST], oldest of them first.
    Prepared newest(String madeFor) {
        var rows =
                sql.list(
                        """
                        select (select count(*) from label) as labels, true as loose, 0 as number, confirmed_at, '{}'::text[] as gone, fields, bookings
                        from prepared_bill where made_for = ?
                        union all
                        select (select count(*) from label), false, number, null, gone::text[], fields, bookings
                        from prepared_block where made_for = ?
                        order by loose desc, confirmed_at desc, number desc
                        """,
                        PreparedLabels::row,
                        madeFor,
                        madeFor);
        var bills = new ArrayList<PreparedBill>();
        var bookings = new ArrayList<PreparedBooking>();
        var vocabulary = new Vocabulary();
        int loose = 0;
        // Without a row nobody said how many labels there are; then at least one is not prepared.
        int labels = rows.isEmpty() ? 1 : rows.getFirst().labels;
        for (var row : rows) {
            if (bills.size() >= Labels.MOST) {
                break;
            }
            var some = PreparedBlock.decode(row.fields, vocabulary);
            some.removeIf(bill -> row.gone.contains(bill.key()));
            bills.addAll(some);
            var booked = PreparedBooking.decode(row.bookings);
            booked.removeIf(booking -> row.gone.contains(booking.key()));
            bookings.addAll(booked);
            loose += row.loose ? 1 : 0;
        }
        return inOrder(bills, bookings, loose, labels);
    }

    /// Oldest first, the bookings like their bills.
    private static Prepared inOrder(
            List<PreparedBill> bills, List<PreparedBooking> bookings, int loose, int labels) {
        bills.sort(
                Comparator.comparing(PreparedBill::confirmedAt).thenComparing(PreparedBill::key));
        var places = new HashMap<String, Integer>();
        bills.forEach(bill -> places.put(bill.key(), places.size()));
        bookings.sort(
                Comparator.comparingInt((PreparedBooking b) -> places.getOrDefault(b.key(), -1)));
        return new Prepared(bills, bookings, loose, labels, bills.size());
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getInt("labels"),
                new HashSet<>(Sql.texts(row, "gone")),
                row.getBytes("fields"),
                row.getBytes("bookings"),
                row.getBoolean("loose"));
    }

    @Transactional(TxType.MANDATORY)
    void store(
            UUID partId,
            Instant confirmedAt,
            String madeFor,
            PreparedBill bill,
            List<PreparedBooking> bookings) {
        sql.update(
                """
                insert into prepared_bill (part_id, tenant_id, confirmed_at, made_for, fields, bookings)
                values (?, ?, ?, ?, ?, ?)
                """,
                partId,
                current.id(),
                confirmedAt,
                madeFor,
                PreparedBlock.encode(List.of(bill)),
                PreparedBooking.encode(bookings));
    }

    /// A row of its own goes with the label's.
    @Transactional(TxType.MANDATORY)
    void forget(UUID partId) {
        sql.update(
                """
                update prepared_block set gone = array_append(gone, ?)
                where ? = any(keys) and not ? = any(gone)
                """,
                partId,
                partId,
                partId);
    }

    /// Puts everything into new blocks in place of what there is.
    @Transactional(TxType.MANDATORY)
    void replace(String madeFor, Prepared all) {
        sql.update("delete from prepared_bill");
        sql.update("delete from prepared_block");
        append(madeFor, all.bills(), all.bookings());
    }

    /// Packs the rows that bills have of their own.
    ///
    /// @param all as read by [#newest]; what went away since is left out
    @Transactional(TxType.MANDATORY)
    void pack(String madeFor, Prepared all) {
        var keys = all.bills().stream().map(bill -> UUID.fromString(bill.key())).toList();
        var loose =
                new HashSet<>(
                        sql.list(
                                """
                                delete from prepared_bill where made_for = ? and part_id = any(?)
                                returning part_id
                                """,
                                row -> row.getString("part_id"),
                                madeFor,
                                keys.toArray(UUID[]::new)));
        append(
                madeFor,
                all.bills().stream().filter(b -> loose.contains(b.key())).toList(),
                all.bookings().stream().filter(b -> loose.contains(b.key())).toList());
    }

    private void append(String madeFor, List<PreparedBill> bills, List<PreparedBooking> bookings) {
        int number =
                sql.first(
                                "select coalesce(max(number), 0) + 1 as next from prepared_block",
                                row -> row.getInt("next"))
                        .orElseThrow();
        sql.batch(
                """
                insert into prepared_block (tenant_id, number, made_for, keys, fields, bookings)
                values (?, ?, ?, ?, ?, ?)
                """,
                blocks(current.id(), number, madeFor, bills, bookings));
    }

    /// The rows of blocks for these bills.
    private static List<Object[]> blocks(
            String tenant,
            int firstNumber,
            String madeFor,
            List<PreparedBill> bills,
            List<PreparedBooking> bookings) {
        var blocks = new ArrayList<Object[]>();
        for (int from = 0; from < bills.size(); from += BLOCK) {
            var some = bills.subList(from, Math.min(bills.size(), from + BLOCK));
            var keys = some.stream().map(PreparedBill::key).toList();
            var members = Set.copyOf(keys);
            blocks.add(
                    new Object[] {
                        tenant,
                        firstNumber + blocks.size(),
                        madeFor,
                        keys.stream().map(UUID::fromString).toArray(UUID[]::new),
                        PreparedBlock.encode(some),
                        PreparedBooking.encode(
                                bookings.stream().filter(b -> members.contains(b.key())).toList())
                    });
        }
        return blocks;
    }
}
