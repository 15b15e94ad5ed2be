package com.billwright.models.lists;

import com.billwright.models.sql.Sql;
import com.billwright.models.tenant.CurrentTenant;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Reads and writes the entered tenant's lists whole, as files bring and take them.
@ApplicationScoped
public class WholeList {

    private final Sql sql;
    private final CurrentTenant current;
    private final ListChanges changes;

    WholeList(AgroalDataSource database, CurrentTenant current, ListChanges changes) {
        this.sql = new Sql(database);
        this.current = current;
        this.changes = changes;
    }

    /// @param added entries of codes that were new
    /// @param updated entries of codes that were there, whether anything in them changed or not
    public record Saved(int added, int updated) {}

    /// Adds entries and changes those whose code is there already; others stay as they are, as do
    /// columns that are not given.
    ///
    /// @param given columns that all entries have, code and name among them
    /// @param entries values by column name; valid ones, each code once
    @Transactional
    public Saved save(
            ListShape list, List<ListColumn> given, List<Map<String, List<String>>> entries) {
        if (entries.isEmpty()) {
            return new Saved(0, 0);
        }
        var mark = changes.mark(list);
        var codes = entries.stream().map(e -> values(e, ListShape.CODE).getFirst()).toList();
        var known =
                new HashSet<>(
                        sql.list(
                                "select code from %s where code = any (?)".formatted(list.table()),
                                row -> row.getString(1),
                                (Object) codes.toArray(String[]::new)));
        var rows = new ArrayList<Object[]>(entries.size());
        for (var entry : entries) {
            var row = new ArrayList<Object>();
            row.add(UUID.randomUUID());
            row.add(current.id());
            row.add(mark);
            given.forEach(column -> row.add(stored(column, values(entry, column.name()))));
            rows.add(row.toArray());
        }
        sql.batch(upsert(list, given), rows);
        int updated = (int) codes.stream().filter(known::contains).count();
        return new Saved(codes.size() - updated, updated);
    }

    /// All entries by code, values by column name.
    @Transactional
    public List<Map<String, List<String>>> all(ListShape list) {
        return sql.list(
                "select * from %s order by code".formatted(list.table()), row -> entry(list, row));
    }

    private static Map<String, List<String>> entry(ListShape list, ResultSet row)
            throws SQLException {
        var entry = new LinkedHashMap<String, List<String>>();
        for (var column : list.columns()) {
            entry.put(
                    column.name(),
                    column.many()
                            ? Sql.texts(row, column.name())
                            : List.of(row.getString(column.name())));
        }
        return entry;
    }

    private static List<String> values(Map<String, List<String>> entry, String column) {
        return entry.getOrDefault(column, List.of());
    }

    private static Object stored(ListColumn column, List<String> values) {
        var kept = values.stream().map(column.kept()).map(String::strip).toList();
        return column.many()
                ? kept.stream().filter(v -> !v.isEmpty()).distinct().toArray(String[]::new)
                : kept.isEmpty() ? "" : kept.getFirst();
    }

    private static String upsert(ListShape list, List<ListColumn> given) {
        var names = given.stream().map(ListColumn::name).toList();
        var changing = names.stream().filter(n -> !n.equals(ListShape.CODE)).toList();
        return """
        insert into %s as old (id, tenant_id, changed_at, %s) values (?, ?, ?%s)
        on conflict (tenant_id, code) do update set changed_at = excluded.changed_at, %s
        where (%s) is distinct from (%s)
        """
                .formatted(
                        list.table(),
                        String.join(", ", names),
                        ", ?".repeat(names.size()),
                        each(changing, "%1$s = excluded.%1$s"),
                        each(changing, "old.%s"),
                        each(changing, "excluded.%s"));
    }

    private static String each(List<String> names, String form) {
        return names.stream().map(form::formatted).collect(Collectors.joining(", "));
    }
}
