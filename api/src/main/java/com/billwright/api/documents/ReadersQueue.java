package com.billwright.api.documents;

import com.billwright.models.tenant.CurrentTenant;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.UUID;

/// Puts a document where the readers look, in the caller's transaction.
@ApplicationScoped
public class ReadersQueue {

    private final AgroalDataSource database;
    private final CurrentTenant tenant;
    private final Event<DocumentReceived> received;

    ReadersQueue(
            AgroalDataSource database, CurrentTenant tenant, Event<DocumentReceived> received) {
        this.database = database;
        this.tenant = tenant;
        this.received = received;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void put(UUID documentId) {
        try (var connection = database.getConnection();
                var insert =
                        connection.prepareStatement(
                                """
                                insert into work_item (id, for_tenant, document_id) values (?, ?, ?)
                                on conflict (document_id) do nothing
                                """)) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, tenant.id());
            insert.setObject(3, documentId);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot queue the document", e);
        }
        received.fire(new DocumentReceived(documentId));
    }
}
