package com.billwright.models.coding;

import com.billwright.extraction.field.InvoiceLine;
import com.billwright.models.labels.BookedTo;
import com.billwright.models.labels.BookingFacts;
import com.billwright.models.labels.CodingJson;
import com.billwright.models.labels.LabelFields;
import com.billwright.models.labels.LabelLines;
import com.billwright.models.labels.Shares;
import com.billwright.models.sql.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// How a vendor's earlier bills were booked.
@ApplicationScoped
class EarlierCodings {

    /// At 0.93 for each bill of age older ones weigh nothing.
    private static final int MOST = 60;

    private final Sql sql;

    EarlierCodings(AgroalDataSource database) {
        this.sql = new Sql(database);
    }

    /// @param lines none where all were booked as the bill
    record Earlier(BookingFacts bill, Shares shares, List<BookedLine> lines) {}

    /// A line of a bill of which not all were booked as the bill.
    record BookedLine(String description, BookedTo coding) {}

    List<Earlier> newestFirst(UUID vendor) {
        return sql.list(
                """
                select shares, lines, line_codings, fields from label
                where vendor_id = ? order by confirmed_at desc limit ?
                """,
                row ->
                        new Earlier(
                                BookingFacts.of(
                                        LabelFields.read(row.getString("fields")), List.of()),
                                CodingJson.shares(row.getString("shares")),
                                booked(row.getString("lines"), row.getString("line_codings"))),
                vendor,
                MOST);
    }

    private static List<BookedLine> booked(@Nullable String lines, String codings) {
        List<BookedTo> coded = CodingJson.lines(codings);
        if (lines == null || coded.isEmpty()) {
            return List.of();
        }
        List<InvoiceLine> described = LabelLines.read(lines);
        return IntStream.range(0, Math.min(described.size(), coded.size()))
                .mapToObj(i -> new BookedLine(described.get(i).description(), coded.get(i)))
                .toList();
    }
}
