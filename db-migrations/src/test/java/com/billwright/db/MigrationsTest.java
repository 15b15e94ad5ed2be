package com.billwright.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.api.MigrationInfo;
import org.junit.jupiter.api.Test;

class MigrationsTest {

    private static final String SHAPE =
            """
            select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable
            from information_schema.columns
            where table_schema = 'public' and table_name <> 'flyway_schema_history'
            union all
            select tablename || ' ' || policyname || ' ' || roles::text || ' ' || coalesce(qual, '')
            from pg_policies
            union all
            select indexdef from pg_indexes
            where schemaname = 'public' and tablename <> 'flyway_schema_history'
            order by 1
            """;

    @Test
    void an_empty_database_reaches_the_newest_version() {
        var postgres = MigratedPostgres.empty();

        var result = postgres.flyway().load().migrate();

        assertThat(result.success).isTrue();
        assertThat(postgres.flyway().load().info().pending()).isEmpty();
    }

    @Test
    void a_database_of_every_earlier_version_reaches_the_same_shape() throws SQLException {
        var fresh = rows(MigratedPostgres.start(), MigratedPostgres.OWNER, SHAPE);
        var versions =
                Arrays.stream(MigratedPostgres.empty().flyway().load().info().all())
                        .map(MigrationInfo::getVersion)
                        .toList();

        for (var version : versions.subList(0, versions.size() - 1)) {
            var postgres = MigratedPostgres.empty();
            postgres.flyway().target(version).load().migrate();
            addTenant(postgres);
            postgres.flyway().load().migrate();

            assertThat(rows(postgres, MigratedPostgres.OWNER, SHAPE))
                    .as("from version %s", version)
                    .isEqualTo(fresh);
            assertThat(rows(postgres, MigratedPostgres.FLEET, "select alias from tenant"))
                    .as("from version %s", version)
                    .containsExactly("acme");
        }
    }

    @Test
    void every_table_of_customer_data_is_behind_forced_row_level_security() throws SQLException {
        var tables =
                rows(
                        MigratedPostgres.start(),
                        MigratedPostgres.OWNER,
                        """
                        select relname from pg_class c
                        where relkind = 'r'
                          and exists (select 1 from pg_attribute where attrelid = c.oid and attname = 'tenant_id')
                          and not (relrowsecurity and relforcerowsecurity)
                        """);

        assertThat(tables).isEmpty();
    }

    @Test
    void the_fleet_role_cannot_read_a_table_of_customer_data() throws SQLException {
        var postgres = MigratedPostgres.start();
        var tables =
                rows(
                        postgres,
                        MigratedPostgres.OWNER,
                        """
                        select table_name from information_schema.columns
                        where table_schema = 'public' and column_name = 'tenant_id'
                        """);

        assertThat(tables).contains("label", "remembered_bill", "model_version", "document");
        for (var table : tables) {
            assertThatThrownBy(() ->
                            rows(
                                    postgres,
                                    MigratedPostgres.FLEET,
                                    "select tenant_id from " + table))
                    .as(table)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void an_application_that_entered_no_tenant_writes_none() throws SQLException {
        try (var connection = MigratedPostgres.start().connect(MigratedPostgres.APP);
                var statement = connection.createStatement()) {
            statement.execute("select set_config('app.tenant', '', false)");

            assertThatThrownBy(() ->
                            statement.execute(
                                    "insert into own_field (tenant_id, name, type) values ('', 'x', 'TEXT')"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void bills_from_before_they_were_compared_can_be_compared() throws SQLException {
        var postgres = MigratedPostgres.empty();
        postgres.flyway().target("29").load().migrate();
        String tenant = "select set_config('app.tenant', 't1', false);";
        String vendor = UUID.randomUUID().toString();
        try (var connection = postgres.connect(MigratedPostgres.APP);
                var statement = connection.createStatement()) {
            statement.execute(
                    tenant
                            + """
                            insert into document (id, tenant_id, name, size, sha256, uploaded_at, uploaded_by)
                              select gen_random_uuid(), 't1', n, 1, n, now(), 'rita' from unnest(array['old', 'new']) n;
                            insert into part (id, tenant_id, document_id, state, version, first_page, last_page,
                                uploaded_at, vendor, invoice_number)
                              select id, 't1', id, case name when 'old' then 'CONFIRMED' else 'TO_REVIEW' end, 1, 1, 1,
                                now(), 'Acme & Sons', 'INV-001' from document;
                            insert into bill (part_id, tenant_id, fields, vendor_id, scorer, confirmed_at, confirmed_by)
                              select id, 't1', '[{"name": "iban", "value": "DE89 3704"}]', '%1$s', '', now(), 'rita'
                              from document where name = 'old';
                            insert into extraction (part_id, tenant_id, scorer, layout, fields, coding, created_at)
                              select id, 't1', '', '', '[{"name": "iban", "value": "GB82 west"}]',
                                '{"vendor": {"id": "%1$s"}}', now() from document where name = 'new';
                            """
                                    .formatted(vendor));
        }
        postgres.flyway().load().migrate();

        assertThat(
                        rows(
                                postgres,
                                MigratedPostgres.APP,
                                tenant,
                                """
                                select concat_ws('|', vendor_id, vendor_key, number_key, bank_account)
                                from part order by state
                                """))
                .containsExactly(
                        vendor + "|acme sons|1NV1|DE893704", vendor + "|acme sons|1NV1|GB82WEST");
    }

    private static void addTenant(MigratedPostgres postgres) throws SQLException {
        try (var connection = postgres.connect(MigratedPostgres.FLEET);
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert into tenant (for_tenant, alias, name) values ('t1', 'acme', 'Acme')");
        }
    }

    private static List<String> rows(MigratedPostgres postgres, String role, String sql)
            throws SQLException {
        return rows(postgres, role, "", sql);
    }

    private static List<String> rows(
            MigratedPostgres postgres, String role, String before, String sql) throws SQLException {
        try (var connection = postgres.connect(role);
                var statement = connection.createStatement()) {
            statement.execute(before);
            var result = statement.executeQuery(sql);
            var rows = new ArrayList<String>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        }
    }
}
