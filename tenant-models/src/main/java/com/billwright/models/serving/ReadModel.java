package com.billwright.models.serving;

import com.billwright.models.linear.Packed;
import com.billwright.models.serving.ModelFault.Reason;
import com.billwright.models.sql.Sql;
import com.billwright.models.training.WrongModelException;
import com.billwright.models.versions.BookingEngine;
import com.billwright.models.versions.FieldsEngine;
import com.billwright.models.versions.ModelKind;
import com.billwright.models.versions.PagesEngine;
import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Fetches one of the entered tenant's versions and makes a model of it.
@ApplicationScoped
class ReadModel {

    private final Sql sql;
    private final FieldsEngine fields;
    private final PagesEngine pages;
    private final BookingEngine booking;

    ReadModel(
            AgroalDataSource database,
            FieldsEngine fields,
            PagesEngine pages,
            BookingEngine booking) {
        this.sql = new Sql(database);
        this.fields = fields;
        this.pages = pages;
        this.booking = booking;
    }

    /// What a version turned out to be.
    sealed interface Outcome {
        record Read(Object model) implements Outcome {}

        record Unreadable(Reason why) implements Outcome {}
    }

    private record Stored(
            int number, String base, int featureVersion, String hash, byte @Nullable [] bytes) {}

    /// @throws IllegalStateException when there is no such version
    Outcome read(ModelKind kind, UUID id) {
        var stored =
                sql.first(
                                """
                                select v.number, v.base, v.feature_version, v.hash, b.bytes
                                from model_version v left join model_bytes b on b.hash = v.hash
                                where v.id = ?
                                """,
                                row ->
                                        new Stored(
                                                row.getInt("number"),
                                                row.getString("base"),
                                                row.getInt("feature_version"),
                                                row.getString("hash"),
                                                row.getBytes("bytes")),
                                id)
                        .orElseThrow(() -> new IllegalStateException("No version " + id));
        byte[] stands = stored.bytes();
        if (stands == null) {
            return new Outcome.Unreadable(Reason.MISSING);
        }
        return read(kind, stored, stands);
    }

    private Outcome read(ModelKind kind, Stored stored, byte[] stands) {
        return switch (kind) {
            case DOCUMENT_TYPE, SPLIT ->
                    read(
                            stored,
                            stands,
                            pages.base().id(),
                            pages.base().featureVersion(),
                            bytes -> pages.read(kind, bytes, version(kind, stored)));
            case ACCOUNT, PROPERTY ->
                    read(
                            stored,
                            stands,
                            booking.base().id(),
                            booking.base().featureVersion(),
                            bytes -> booking.read(kind, bytes, version(kind, stored)));
            case FIELDS, VENDOR ->
                    fields.base(stored.base())
                            .map(base ->
                                    read(
                                            stored,
                                            stands,
                                            base.id(),
                                            base.featureVersion(),
                                            bytes ->
                                                    fields.read(
                                                            bytes,
                                                            base.id(),
                                                            version(kind, stored))))
                            .orElse(new Outcome.Unreadable(Reason.OTHER_BASE));
        };
    }

    private interface Reading {
        Object read(byte[] bytes);
    }

    private static Outcome read(
            Stored stored, byte[] bytes, String base, int featureVersion, Reading reading) {
        if (!stored.base().equals(base)) {
            return new Outcome.Unreadable(Reason.OTHER_BASE);
        }
        if (stored.featureVersion() != featureVersion) {
            return new Outcome.Unreadable(Reason.OTHER_FEATURES);
        }
        if (!Packed.sha256(bytes).equals(stored.hash())) {
            return new Outcome.Unreadable(Reason.DAMAGED);
        }
        try {
            return new Outcome.Read(reading.read(bytes));
        } catch (WrongModelException e) {
            Log.warn("A version is not what its record says", e);
            return new Outcome.Unreadable(Reason.OTHER_BASE);
        } catch (RuntimeException e) {
            Log.warn("A version's bytes are as they were stored, and no model", e);
            return new Outcome.Unreadable(Reason.DAMAGED);
        }
    }

    private static String version(ModelKind kind, Stored stored) {
        return kind.machineName() + ":v" + stored.number();
    }
}
