package com.billwright.api.reading;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/// The readers' queue across tenants. A claim is a lease: it is renewed while the reader lives, and a
/// dead reader's document falls to the next one. Times are the database's, so clocks need not agree.
@ApplicationScoped
class Claims {

    /// Short, so that a dead reader's documents wait little; a lease lost by mistake costs no more
    /// than reading a document again.
    static final Duration LEASE = Duration.ofSeconds(10);

    private static final String LEASED = "now() + make_interval(secs => ?)";

    private final AgroalDataSource fleet;

    Claims(@DataSource("fleet") AgroalDataSource fleet) {
        this.fleet = fleet;
    }

    /// Claims the document that waits longest; empty when none waits.
    Optional<Claim> next() {
        String sql =
                """
                update work_item set lease_token = ?, attempts = attempts + 1, leased_until = %s
                where id = (select id from work_item
                  where leased_until is null or leased_until < now()
                  order by created_at limit 1 for update skip locked)
                returning id, lease_token, for_tenant, document_id, attempts
                """
                        .formatted(LEASED);
        return withStatement(
                sql,
                claim -> {
                    claim.setObject(1, UUID.randomUUID());
                    claim.setLong(2, LEASE.toSeconds());
                    try (var row = claim.executeQuery()) {
                        return row.next()
                                ? Optional.of(
                                        new Claim(
                                                row.getObject(1, UUID.class),
                                                row.getObject(2, UUID.class),
                                                row.getString(3),
                                                row.getObject(4, UUID.class),
                                                row.getInt(5)))
                                : Optional.empty();
                    }
                });
    }

    /// Holds on to it; false when it is lost.
    boolean renew(Claim claim) {
        return withStatement(
                "update work_item set leased_until = "
                        + LEASED
                        + " where id = ? and lease_token = ?",
                renew -> {
                    renew.setLong(1, LEASE.toSeconds());
                    renew.setObject(2, claim.id());
                    renew.setObject(3, claim.token());
                    return renew.executeUpdate() == 1;
                });
    }

    /// Gives it back unread, as if it had never been claimed: this process stops.
    void giveBack(Claim claim) {
        postpone(claim, Duration.ZERO);
    }

    /// Gives it back after a while: this process cannot read at present.
    void postpone(Claim claim, Duration pause) {
        release(claim, pause, "attempts = attempts - 1");
    }

    /// Lets it be tried again after a while, and after all that wait now.
    void failed(Claim claim, Duration pause) {
        release(claim, pause, "created_at = now()");
    }

    private void release(Claim claim, Duration pause, String change) {
        withStatement(
                "update work_item set lease_token = null, leased_until = "
                        + LEASED
                        + ", "
                        + change
                        + " where id = ? and lease_token = ?",
                release -> {
                    release.setLong(1, pause.toSeconds());
                    release.setObject(2, claim.id());
                    release.setObject(3, claim.token());
                    return release.executeUpdate();
                });
    }

    /// Drops it when its claim still holds, within the caller's transaction on the tenant's
    /// connection: what is stored beside it is stored once.
    ///
    /// @return false when the claim was lost
    static boolean complete(Connection tenant, Claim claim) throws SQLException {
        try (var delete =
                tenant.prepareStatement("delete from work_item where id = ? and lease_token = ?")) {
            delete.setObject(1, claim.id());
            delete.setObject(2, claim.token());
            return delete.executeUpdate() == 1;
        }
    }

    private interface Use<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private <T> T withStatement(String sql, Use<T> use) {
        try (var connection = fleet.getConnection();
                var statement = connection.prepareStatement(sql)) {
            return use.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The readers' queue cannot be reached", e);
        }
    }
}
