package com.billwright.api.uploads;

import com.billwright.models.tenant.CurrentTenant;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/// When uploads in pieces are forgotten, across tenants.
@ApplicationScoped
class UploadsDue {

    private final AgroalDataSource database;
    private final AgroalDataSource fleet;
    private final CurrentTenant tenant;
    private final Duration kept;

    UploadsDue(
            AgroalDataSource database,
            @DataSource("fleet") AgroalDataSource fleet,
            CurrentTenant tenant,
            @ConfigProperty(name = "billwright.uploads.kept") Duration kept) {
        this.database = database;
        this.fleet = fleet;
        this.tenant = tenant;
        this.kept = kept;
    }

    record Due(String tenantId, UUID uploadId) {}

    /// It is kept for its full time from now on.
    void postpone(UUID uploadId) {
        String sql =
                """
                insert into upload_due (for_tenant, upload_id, due_at)
                values (?, ?, now() + make_interval(secs => ?))
                on conflict (for_tenant, upload_id) do update set due_at = excluded.due_at
                """;
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement(sql)) {
            upsert.setString(1, tenant.id());
            upsert.setObject(2, uploadId);
            upsert.setLong(3, kept.toSeconds());
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("An upload's end cannot be noted", e);
        }
    }

    /// Those that are to be forgotten at that time, the longest due first.
    List<Due> at(Instant time, int most) {
        String sql =
                "select for_tenant, upload_id from upload_due where due_at < ? order by due_at limit ?";
        try (var connection = fleet.getConnection();
                var query = connection.prepareStatement(sql)) {
            query.setObject(1, OffsetDateTime.ofInstant(time, ZoneOffset.UTC));
            query.setInt(2, most);
            List<Due> due = new ArrayList<>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    due.add(new Due(rows.getString(1), rows.getObject(2, UUID.class)));
                }
            }
            return due;
        } catch (SQLException e) {
            throw new IllegalStateException("The uploads that are due cannot be asked for", e);
        }
    }

    /// In the upload's tenant.
    void forget(UUID uploadId) {
        try (var connection = database.getConnection();
                var delete =
                        connection.prepareStatement(
                                "delete from upload_due where for_tenant = ? and upload_id = ?")) {
            delete.setString(1, tenant.id());
            delete.setObject(2, uploadId);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("An upload cannot be forgotten", e);
        }
    }
}
