package com.billwright.models.tenant;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.Currency;
import java.util.Locale;

/// The row of the tenant that was entered.
@ApplicationScoped
public class Tenants {

    private final AgroalDataSource database;
    private final CurrentTenant current;

    Tenants(AgroalDataSource database, CurrentTenant current) {
        this.database = database;
        this.current = current;
    }

    /// The entered tenant; makes its row when it is new and keeps its names as the token has them.
    ///
    /// @throws IllegalArgumentException when another tenant was entered
    @Transactional
    public Tenant firstSight(String id, String alias, String name) {
        if (!current.id().equals(id)) {
            throw new IllegalArgumentException("Only the entered tenant can be seen");
        }
        try (var connection = database.getConnection();
                var insert =
                        connection.prepareStatement(
                                """
                                insert into tenant (for_tenant, alias, name) values (?, ?, ?)
                                on conflict (for_tenant)
                                do update set alias = excluded.alias, name = excluded.name
                                where (tenant.alias, tenant.name) is distinct from (excluded.alias, excluded.name)
                                """)) {
            insert.setString(1, id);
            insert.setString(2, alias);
            insert.setString(3, name);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot write the tenant", e);
        }
        return current();
    }

    /// @throws IllegalStateException when it was never seen
    @Transactional
    public Tenant current() {
        try (var connection = database.getConnection();
                var select =
                        connection.prepareStatement(
                                "select for_tenant, alias, name, locale, currency from tenant where for_tenant = ?")) {
            select.setString(1, current.id());
            try (var row = select.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("The tenant was never seen before");
                }
                return new Tenant(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        Locale.forLanguageTag(row.getString(4)),
                        Currency.getInstance(row.getString(5)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read the tenant", e);
        }
    }

    /// Sets how its bills are written and in which currency it keeps its books.
    @Transactional
    public void configure(Locale locale, Currency currency) {
        try (var connection = database.getConnection();
                var update =
                        connection.prepareStatement(
                                "update tenant set locale = ?, currency = ? where for_tenant = ?")) {
            update.setString(1, locale.toLanguageTag());
            update.setString(2, currency.getCurrencyCode());
            update.setString(3, current.id());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot write the tenant", e);
        }
    }
}
