package com.billwright.api.documents;

import com.billwright.extraction.field.FieldValue;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// One bill within a document: a page range with a state. What lists show of its data is kept here
/// beside it.
@Entity
@Table(name = "part")
public class Part extends PanacheEntityBase {

    /// SQL for the name of whoever confirmed a part, beside its other columns.
    public static final String CONFIRMED_BY_NAME =
            "coalesce((select w.name from person w where w.username = confirmed_by), confirmed_by)";

    @Id public UUID id;

    @TenantId
    @Column(name = "tenant_id")
    public String tenantId;

    @Column(name = "document_id")
    public UUID documentId;

    @Enumerated(EnumType.STRING)
    public PartState state;

    /// Why it is unreadable: a code.
    public @Nullable String reason;

    /// Counts the changes of state; whoever acts on a part says which one they saw.
    public int version;

    @Column(name = "first_page")
    public int firstPage;

    @Column(name = "last_page")
    public int lastPage;

    @Column(name = "uploaded_at")
    public Instant uploadedAt;

    public @Nullable String vendor;

    @Column(name = "invoice_number")
    public @Nullable String invoiceNumber;

    @Column(name = "invoice_date")
    public @Nullable LocalDate invoiceDate;

    @Column(name = "due_date")
    public @Nullable LocalDate dueDate;

    public @Nullable BigDecimal total;
    public @Nullable String currency;

    /// The vendor's record, as proposed or confirmed.
    @Column(name = "vendor_id")
    public @Nullable UUID vendorId;

    /// By which it is compared with other bills, as are the next two.
    @Column(name = "vendor_key")
    public @Nullable String vendorKey;

    @Column(name = "number_key")
    public @Nullable String numberKey;

    @Column(name = "bank_account")
    public @Nullable String bankAccount;

    /// The kinds of its warnings while it waits, for lists; only `WarnedBills` writes them.
    @Column(insertable = false, updatable = false)
    public String[] warned = {};

    /// The least among the main fields; null when nothing was proposed.
    public @Nullable Double confidence;

    /// How many fields need a person.
    public int needs;

    /// What a person's time is worth on it, as if its vendor were new and it came in on the first day.
    public double stake;

    /// Its place in the queue: the highest comes first.
    public double worth;

    /// What the machine takes it for; null when it was not asked.
    @Column(name = "type_proposed")
    public @Nullable String typeProposed;

    @Column(name = "type_confidence")
    public @Nullable Double typeConfidence;

    /// What speaks for that type, as JSON.
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "type_because")
    public String typeBecause = "[]";

    /// What a person says that it is.
    @Column(name = "type_confirmed")
    public @Nullable String typeConfirmed;

    @Column(name = "taken_by")
    public @Nullable String takenBy;

    @Column(name = "taken_by_name")
    public @Nullable String takenByName;

    @Column(name = "taken_until")
    public @Nullable Instant takenUntil;

    @Column(name = "confirmed_at")
    public @Nullable Instant confirmedAt;

    @Column(name = "confirmed_by")
    public @Nullable String confirmedBy;

    /// That person's name, as they last signed in; the sign-in name where nobody knows it.
    @Formula(CONFIRMED_BY_NAME)
    public @Nullable String confirmedByName;

    /// Names the request that decided it last.
    @Column(name = "decided_by_key")
    public @Nullable String decidedByKey;

    /// A further one, not yet stored, without pages.
    public static Part of(Document document, PartState state) {
        Part part = new Part();
        part.id = UUID.randomUUID();
        part.documentId = document.id;
        part.state = state;
        part.uploadedAt = document.uploadedAt;
        return part;
    }

    /// Moves on: a new state, a new version, nobody's.
    public void become(PartState next) {
        state = next;
        version++;
        reason = null;
        release();
    }

    public void becomeUnreadable(String code) {
        become(PartState.UNREADABLE);
        reason = code;
    }

    /// Keeps for lists what is known of the bill: `values` gives a field's value by its name.
    public void show(Function<String, Optional<FieldValue>> values) {
        vendor = values.apply("vendor").map(FieldValue::normalised).orElse(null);
        invoiceNumber = values.apply("invoice_number").map(FieldValue::normalised).orElse(null);
        vendorKey = ComparedBy.vendor(vendor);
        numberKey = ComparedBy.number(invoiceNumber);
        bankAccount =
                ComparedBy.account(values.apply("iban").map(FieldValue::normalised).orElse(null));
        currency = values.apply("currency").map(FieldValue::normalised).orElse(null);
        invoiceDate = day(values.apply("invoice_date"));
        dueDate = day(values.apply("due_date"));
        total =
                only(FieldValue.Amount.class, values.apply("total"))
                        .map(FieldValue.Amount::amount)
                        .orElse(null);
    }

    private static @Nullable LocalDate day(Optional<FieldValue> value) {
        return only(FieldValue.Day.class, value).map(FieldValue.Day::date).orElse(null);
    }

    private static <T> Optional<T> only(Class<T> type, Optional<FieldValue> value) {
        return value.filter(type::isInstance).map(type::cast);
    }

    /// Keeps what the machine takes it for; what a person said of other pages is gone.
    public void takenFor(String type, double confidence, List<String> because) {
        typeProposed = type;
        typeConfidence = confidence;
        typeBecause = Reasons.write(because);
        typeConfirmed = null;
    }

    /// What speaks for the proposed type, in words.
    public List<String> typeReasons() {
        return Reasons.read(typeBecause);
    }

    /// What it is as far as anybody knows; null when nobody said.
    public @Nullable String type() {
        return typeConfirmed != null ? typeConfirmed : typeProposed;
    }

    public boolean takenByOther(String username, Instant now) {
        return takenBy != null
                && !takenBy.equals(username)
                && takenUntil != null
                && takenUntil.isAfter(now);
    }

    public void release() {
        takenBy = null;
        takenByName = null;
        takenUntil = null;
    }
}
