package com.billwright.models.tenant;

import com.billwright.models.sql.Sql;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/// The row of the tenant that was entered.
@ApplicationScoped
public class Tenants {

    private final Sql sql;
    private final CurrentTenant current;

    Tenants(AgroalDataSource database, CurrentTenant current) {
        this.sql = new Sql(database);
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
        // Looked up first: an upsert would lock the row in every request.
        var known = find();
        if (known.filter(t -> t.alias().equals(alias) && t.name().equals(name)).isPresent()) {
            return known.get();
        }
        sql.update(
                """
                insert into tenant (for_tenant, alias, name) values (?, ?, ?)
                on conflict (for_tenant) do update set alias = excluded.alias, name = excluded.name
                """,
                id,
                alias,
                name);
        return current();
    }

    /// @throws IllegalStateException when it was never seen
    @Transactional
    public Tenant current() {
        return find().orElseThrow(() -> new IllegalStateException("A tenant never seen before"));
    }

    /// Sets how its bills are written, in which currency it keeps its books and how many errors it
    /// tolerates.
    ///
    /// @param mostWrong as [Tenant#mostWrong]; above 0, at most 0.1
    @Transactional
    public void configure(Locale locale, Currency currency, double mostWrong) {
        sql.update(
                "update tenant set locale = ?, currency = ?, most_wrong = ? where for_tenant = ?",
                locale.toLanguageTag(),
                currency.getCurrencyCode(),
                mostWrong,
                current.id());
    }

    /// Sets whether its confirmed bills may teach the base model that all tenants share.
    @Transactional
    public void teachBase(boolean allowed) {
        sql.update(
                "update tenant set teaches_base = ? where for_tenant = ?", allowed, current.id());
    }

    private Optional<Tenant> find() {
        return sql.first(
                "select alias, name, locale, currency, most_wrong, teaches_base from tenant where for_tenant = ?",
                row ->
                        new Tenant(
                                current.id(),
                                row.getString("alias"),
                                row.getString("name"),
                                Locale.forLanguageTag(row.getString("locale")),
                                Currency.getInstance(row.getString("currency")),
                                row.getDouble("most_wrong"),
                                row.getBoolean("teaches_base")),
                current.id());
    }
}
