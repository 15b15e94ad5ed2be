package com.billwright.models.lists;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What the entries of each master list consist of.
public enum ListShape {
    VENDORS(
            "vendor",
            ListColumn.many("aliases"),
            ListColumn.identifiers("tax_ids"),
            ListColumn.identifiers("bank_accounts"),
            ListColumn.many("phones"),
            ListColumn.many("domains"),
            ListColumn.many("addresses")),
    ACCOUNTS("gl_account", ListColumn.one("detail", 500)),
    PROPERTIES(
            "property",
            ListColumn.many("addresses"),
            ListColumn.many("meter_numbers"),
            ListColumn.many("account_numbers"));

    /// By which an entry is known again.
    public static final String CODE = "code";

    public static final String NAME = "name";

    private final String table;
    private final List<ListColumn> columns;

    ListShape(String table, ListColumn... more) {
        this.table = table;
        this.columns =
                Stream.concat(
                                Stream.of(ListColumn.one(CODE, 200), ListColumn.one(NAME, 200)),
                                Stream.of(more))
                        .toList();
    }

    String table() {
        return table;
    }

    /// @throws IllegalArgumentException when no list has that table
    static ListShape of(String table) {
        return Stream.of(values())
                .filter(l -> l.table.equals(table))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No list: " + table));
    }

    /// Its columns, code and name first.
    public List<ListColumn> columns() {
        return columns;
    }

    public Optional<ListColumn> column(String name) {
        return columns.stream().filter(c -> c.name().equals(name)).findFirst();
    }

    /// As it is called in addresses: `vendors`.
    public String plural() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @param plural as [#plural] has it
    public static Optional<ListShape> called(String plural) {
        return Stream.of(values()).filter(l -> l.plural().equals(plural)).findFirst();
    }
}
