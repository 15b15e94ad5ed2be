package com.billwright.api.review;

import com.billwright.api.documents.Part;
import com.billwright.api.reading.StatedJson;
import com.billwright.extraction.field.InvoiceLine;
import com.billwright.extraction.field.TaxShare;
import com.billwright.models.labels.BookedTo;
import com.billwright.models.labels.CodingJson;
import com.billwright.models.labels.LabelLines;
import com.billwright.models.labels.Shares;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// What a person confirmed of a part.
@Entity
@Table(name = "bill")
class Bill extends PanacheEntityBase {

    @Id
    @Column(name = "part_id")
    public UUID partId;

    @TenantId
    @Column(name = "tenant_id")
    public String tenantId;

    @JdbcTypeCode(SqlTypes.JSON)
    public String fields;

    @JdbcTypeCode(SqlTypes.JSON)
    public String lines;

    @JdbcTypeCode(SqlTypes.JSON)
    public String taxes;

    @Column(name = "vendor_id")
    public @Nullable UUID vendorId;

    @Column(name = "account_id")
    public @Nullable UUID accountId;

    @Column(name = "property_id")
    public @Nullable UUID propertyId;

    @JdbcTypeCode(SqlTypes.JSON)
    public String shares;

    @Column(name = "line_codings")
    @JdbcTypeCode(SqlTypes.JSON)
    public String lineCodings;

    /// Which model had proposed.
    public String scorer;

    @Column(name = "confirmed_at")
    public Instant confirmedAt;

    @Column(name = "confirmed_by")
    public String confirmedBy;

    /// That person's name, as they last signed in; the sign-in name where nobody knows it.
    @Formula(Part.CONFIRMED_BY_NAME)
    public String confirmedByName;

    static Optional<Bill> of(UUID partId) {
        return findByIdOptional(partId);
    }

    List<BillField> billFields() {
        return BillField.fromJson(fields);
    }

    Shares billShares() {
        return CodingJson.shares(shares);
    }

    List<BookedTo> codingOfLines() {
        return CodingJson.lines(lineCodings);
    }

    List<InvoiceLine> billLines() {
        return LabelLines.read(lines);
    }

    List<TaxShare> billTaxes() {
        return StatedJson.readTaxes(taxes);
    }
}
