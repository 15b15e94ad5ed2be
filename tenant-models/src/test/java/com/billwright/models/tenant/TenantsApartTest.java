package com.billwright.models.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.billwright.models.RealPostgres;
import com.billwright.models.lists.GlAccounts;
import com.billwright.models.lists.ListEntry;
import com.billwright.models.sql.Sql;
import com.billwright.models.sql.SqlFault;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class TenantsApartTest {

    @Inject EnterTenant enter;
    @Inject Tenants tenants;
    @Inject GlAccounts accounts;
    @Inject EntityManager entities;
    @Inject AgroalDataSource database;

    @Inject
    @DataSource("fleet")
    AgroalDataSource fleet;

    private final String acme = "acme-" + UUID.randomUUID();
    private final String globex = "globex-" + UUID.randomUUID();

    @Test
    void a_tenant_sees_its_own_entries_and_no_other_ones() {
        var entry = addAccount(acme, "6120", "Plumbing");
        addAccount(globex, "4711", "Heating");

        assertThat(enter.call(acme, () -> accounts.search("", 10)))
                .extracting(ListEntry::code)
                .containsExactly("6120");
        assertThat(enter.call(globex, () -> accounts.find(entry.id()))).isEmpty();
    }

    @Test
    void native_sql_and_plain_jdbc_see_only_the_entered_tenant() {
        addAccount(acme, "6120", "Plumbing");
        addAccount(globex, "4711", "Heating");

        assertThat(
                        enter.call(
                                acme,
                                () ->
                                        entities.createNativeQuery(
                                                        "select code from gl_account", String.class)
                                                .getResultList()))
                .isEqualTo(List.of("6120"));
        assertThat(enter.call(globex, this::codes)).containsExactly("4711");
    }

    @Test
    void without_a_tenant_nothing_is_seen_and_nothing_can_be_written() {
        addAccount(acme, "6120", "Plumbing");

        assertThat(codes()).isEmpty();
        assertThatThrownBy(() -> insert(acme)).isInstanceOf(SqlFault.class);
        assertThatThrownBy(() -> insert("")).isInstanceOf(SqlFault.class);
    }

    @Test
    void a_row_for_another_tenant_is_refused() {
        assertThatThrownBy(() -> enter.call(acme, () -> insert(globex)))
                .isInstanceOf(SqlFault.class)
                .hasMessageContaining("row-level security");
    }

    @Test
    void a_connection_that_returns_to_the_pool_forgets_its_tenant() {
        addAccount(acme, "6120", "Plumbing");

        for (int i = 0; i < 20; i++) {
            enter.call(acme, this::codes);
            assertThat(codes()).isEmpty();
        }
    }

    @Test
    void the_fleet_role_plans_tenants_but_reads_no_customer_table() {
        enter.call(acme, () -> tenants.firstSight(acme, "acme", "Acme"));
        var sql = new Sql(fleet);

        assertThat(sql.list("select for_tenant from tenant", row -> row.getString(1)))
                .contains(acme);
        assertThatThrownBy(() -> sql.list("select code from gl_account", row -> row.getString(1)))
                .isInstanceOf(SqlFault.class)
                .hasMessageContaining("permission denied");
    }

    @Test
    void the_row_is_made_on_first_sight_and_follows_the_token() {
        enter.call(acme, () -> tenants.firstSight(acme, "acme", "Acme"));
        var tenant =
                enter.call(
                        acme,
                        () -> {
                            tenants.configure(Locale.GERMANY, Currency.getInstance("EUR"), 0.02);
                            return tenants.firstSight(acme, "acme", "Acme GmbH");
                        });

        assertThat(tenant)
                .isEqualTo(
                        new Tenant(
                                acme,
                                "acme",
                                "Acme GmbH",
                                Locale.GERMANY,
                                Currency.getInstance("EUR"),
                                0.02,
                                false));
    }

    @Test
    void bills_teach_the_shared_model_only_where_that_was_allowed() {
        enter.call(acme, () -> tenants.firstSight(acme, "acme", "Acme"));
        enter.call(globex, () -> tenants.firstSight(globex, "globex", "Globex"));

        var allowed =
                enter.call(
                        acme,
                        () -> {
                            tenants.teachBase(true);
                            return tenants.current();
                        });

        assertThat(allowed.teachesBase()).isTrue();
        assertThat(enter.call(globex, () -> tenants.current()).teachesBase()).isFalse();
    }

    @Test
    void entering_another_tenant_within_a_transaction_is_refused() {
        assertThatThrownBy(() ->
                        QuarkusTransaction.requiringNew().call(() -> enter.call(acme, this::codes)))
                .hasStackTraceContaining("A transaction is for one tenant");
    }

    @Test
    void the_tenant_entered_before_is_there_again_afterwards() {
        addAccount(acme, "6120", "Plumbing");
        addAccount(globex, "4711", "Heating");

        var seen =
                enter.call(
                        acme,
                        () -> {
                            var inner = enter.call(globex, this::codes);
                            return List.of(inner, codes());
                        });

        assertThat(seen).containsExactly(List.of("4711"), List.of("6120"));
    }

    private ListEntry addAccount(String tenant, String code, String name) {
        return enter.call(tenant, () -> accounts.add(code, name, ""));
    }

    private List<String> codes() {
        return new Sql(database).list("select code from gl_account", row -> row.getString(1));
    }

    private int insert(String tenant) {
        return new Sql(database)
                .update(
                        "insert into gl_account (id, tenant_id, code, name) values (?, ?, 'x', 'x')",
                        UUID.randomUUID(),
                        tenant);
    }
}
