package com.billwright.models.coding;

import com.billwright.models.labels.ConfirmedField;
import com.billwright.models.labels.LabelFields;
import com.billwright.models.labels.Shares;
import com.billwright.models.labels.SharesJson;
import com.billwright.models.sql.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
            String invoice,
            String total,
            String serviceAddress) {}

    List<Earlier> newestFirst(UUID vendor) {
        return sql.list(
                "select account_id, property_id, shares, fields from label where vendor_id = ? order by confirmed_at desc limit ?",
                row -> {
                    var fields = LabelFields.read(row.getString("fields"));
                    return new Earlier(
                            Optional.ofNullable(row.getObject("account_id", UUID.class)),
                            Optional.ofNullable(row.getObject("property_id", UUID.class)),
                            SharesJson.read(row.getString("shares")),
                            text(fields, "invoice_number"),
                            text(fields, "total"),
                            text(fields, "service_address"));
                },
                vendor,
                MOST);
    }

    private static String text(List<ConfirmedField> fields, String name) {
        return fields.stream()
                .filter(f -> f.name().equals(name))
                .map(f -> f.value().normalised())
                .findFirst()
                .orElse("");
    }
}
