package com.billwright.models.coding;

import com.billwright.extraction.field.InvoiceLine;
import com.billwright.models.labels.CodingJson;
import com.billwright.models.labels.ConfirmedField;
import com.billwright.models.labels.LabelFields;
import com.billwright.models.labels.LabelLines;
import com.billwright.models.labels.LineCoding;
import com.billwright.models.labels.Shares;
import com.billwright.models.sql.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
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

    /// @param invoice its number, or empty; `total` and `serviceAddress` likewise
    record Earlier(
            Optional<UUID> account,
            Optional<UUID> property,
            Shares shares,
            List<BookedLine> lines,
            String invoice,
            String total,
            String serviceAddress) {}

    /// A line that was booked otherwise than its bill.
    record BookedLine(String description, LineCoding coding) {}

    List<Earlier> newestFirst(UUID vendor) {
        return sql.list(
                """
                select account_id, property_id, shares, lines, line_codings, fields from label
                where vendor_id = ? order by confirmed_at desc limit ?
                """,
                row -> {
                    var fields = LabelFields.read(row.getString("fields"));
                    return new Earlier(
                            Optional.ofNullable(row.getObject("account_id", UUID.class)),
                            Optional.ofNullable(row.getObject("property_id", UUID.class)),
                            CodingJson.shares(row.getString("shares")),
                            booked(row.getString("lines"), row.getString("line_codings")),
                            text(fields, "invoice_number"),
                            text(fields, "total"),
                            text(fields, "service_address"));
                },
                vendor,
                MOST);
    }

    private static List<BookedLine> booked(@Nullable String lines, String codings) {
        List<LineCoding> coded = CodingJson.lines(codings);
        if (lines == null || coded.isEmpty()) {
            return List.of();
        }
        List<InvoiceLine> described = LabelLines.read(lines);
        return IntStream.range(0, Math.min(described.size(), coded.size()))
                .mapToObj(i -> new BookedLine(described.get(i).description(), coded.get(i)))
                .toList();
    }

    private static String text(List<ConfirmedField> fields, String name) {
        return fields.stream()
                .filter(f -> f.name().equals(name))
                .map(f -> f.value().normalised())
                .findFirst()
                .orElse("");
    }
}
