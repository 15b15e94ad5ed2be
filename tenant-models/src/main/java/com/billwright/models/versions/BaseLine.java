package com.billwright.models.versions;

import com.billwright.models.base.BaseModel;
import com.billwright.models.sql.Sql;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The base models about fields that were trained on from the one that this build ships, and which of
/// them serves whom: one for all, at most one for the first tenants.
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class BaseLine {

    private static final String TRAINED =
            """
            select id, status, status_at, status_by, registered_at, parent, tenants, labels,
                   octet_length(model) as bytes
            from base_model where root = ?
            """;

    private final Sql fleet;
    private final String root;

    BaseLine(@DataSource("fleet") AgroalDataSource fleet, ShippedBase shipped) {
        this.fleet = new Sql(fleet);
        this.root = shipped.model().id();
    }

    /// What becomes of a trained base.
    public enum Status {
        /// Nothing is decided about it.
        CANDIDATE,
        /// It serves the first tenants.
        STAGED,
        /// It serves all.
        CURRENT,
        /// Another took its place, or it was withdrawn.
        RETIRED
    }

    /// @param statusBy who made it so
    /// @param parent id of the base that it was trained on from
    /// @param tenants how many taught it
    /// @param labels how many of their bills
    public record TrainedBase(
            String id,
            Status status,
            Instant statusAt,
            String statusBy,
            Instant madeAt,
            String parent,
            int tenants,
            int labels,
            int bytes) {}

    /// Id of the base that all tenants start from but the first ones while another is staged.
    public String current() {
        return with(Status.CURRENT).map(TrainedBase::id).orElse(root);
    }

    public Optional<TrainedBase> staged() {
        return with(Status.STAGED);
    }

    public Optional<TrainedBase> find(String id) {
        return fleet.first(TRAINED + " and id = ?", BaseLine::trained, root, id);
    }

    public List<TrainedBase> newestFirst(int most) {
        return fleet.list(
                TRAINED + " order by registered_at desc, id limit ?",
                BaseLine::trained,
                root,
                most);
    }

    /// Adds a candidate.
    ///
    /// @return false when there is one of the same bytes already
    public boolean add(BaseModel model, String parent, int tenants, int labels, String who) {
        return fleet.update(
                        """
                        insert into base_model (id, feature_version, model, status, status_by, root, parent,
                          tenants, labels)
                        values (?, ?, ?, 'CANDIDATE', ?, ?, ?, ?, ?) on conflict do nothing
                        """,
                        model.id(),
                        model.featureVersion(),
                        model.toBytes(),
                        who,
                        root,
                        parent,
                        tenants,
                        labels)
                > 0;
    }

    /// The first tenants start from this candidate from now on.
    ///
    /// @throws IllegalStateException when it is no candidate, or another one is staged
    public void stage(String id, String who) {
        staged().ifPresent(other -> {
            throw new IllegalStateException("Another base model is staged: " + other.id());
        });
        change(id, Status.CANDIDATE, Status.STAGED, who);
    }

    /// All tenants start from this staged one from now on.
    ///
    /// @throws IllegalStateException when it is not staged
    public void serveAll(String id, String who) {
        var before = with(Status.CURRENT);
        before.ifPresent(old -> change(old.id(), Status.CURRENT, Status.RETIRED, who));
        change(id, Status.STAGED, Status.CURRENT, who);
    }

    /// Nobody starts from it any more. Who did starts from the one before.
    ///
    /// @throws IllegalStateException when nobody does, and it is no candidate
    public void retire(String id, String who) {
        var base = find(id).orElseThrow(() -> new IllegalStateException("No such base model"));
        if (base.status() == Status.RETIRED) {
            throw new IllegalStateException("It is retired already");
        }
        change(id, base.status(), Status.RETIRED, who);
        if (base.status() == Status.CURRENT && !base.parent().equals(root)) {
            change(base.parent(), Status.RETIRED, Status.CURRENT, who);
        }
    }

    private void change(String id, Status from, Status to, String who) {
        int changed =
                fleet.update(
                        """
                        update base_model set status = ?, status_at = now(), status_by = ?
                        where id = ? and root = ? and status = ?
                        """,
                        to.name(),
                        who,
                        id,
                        root,
                        from.name());
        if (changed == 0) {
            throw new IllegalStateException(
                    "Base model %s is not %s".formatted(id, from.name().toLowerCase(Locale.ROOT)));
        }
    }

    private Optional<TrainedBase> with(Status status) {
        return fleet.first(TRAINED + " and status = ?", BaseLine::trained, root, status.name());
    }

    private static TrainedBase trained(ResultSet row) throws SQLException {
        return new TrainedBase(
                row.getString("id"),
                Status.valueOf(row.getString("status")),
                Sql.instant(row, "status_at"),
                row.getString("status_by"),
                Sql.instant(row, "registered_at"),
                row.getString("parent"),
                row.getInt("tenants"),
                row.getInt("labels"),
                row.getInt("bytes"));
    }
}
