package com.billwright.api.people;

import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.CurrentTenant;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The entered tenant's people: whoever has used it with a verified token. The identity provider is not
/// asked for the others, for that would take rights to administer it, which this server has none of.
@ApplicationScoped
public class People {

    /// Programs that sign in by themselves.
    private static final String PROGRAM = "service-account-";

    private final Sql sql;
    private final CurrentTenant tenant;

    People(AgroalDataSource database, CurrentTenant tenant) {
        this.sql = new Sql(database);
        this.tenant = tenant;
    }

    /// Keeps what a token says of somebody.
    @Transactional
    public void seen(Person person) {
        if (person.username().startsWith(PROGRAM)) {
            return;
        }
        sql.update(
                """
                insert into person (tenant_id, username, name, roles, seen_at)
                values (?, ?, ?, ?::text[], now())
                on conflict (tenant_id, username) do update
                  set name = excluded.name, roles = excluded.roles, seen_at = excluded.seen_at
                """,
                tenant.id(),
                person.username(),
                person.name(),
                person.roles().toArray(String[]::new));
    }

    /// Those who were here within half a year, by name.
    @Transactional
    public List<Person> present() {
        return sql.list(
                """
                select username, name, roles from person
                where seen_at > now() - interval '180 days' order by lower(name), username
                """,
                row ->
                        new Person(
                                row.getString("username"),
                                row.getString("name"),
                                Sql.texts(row, "roles")));
    }

    /// Everybody's name by their sign-in name.
    @Transactional
    public Map<String, String> names() {
        return sql
                .list(
                        "select username, name from person",
                        row -> Map.entry(row.getString("username"), row.getString("name")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
