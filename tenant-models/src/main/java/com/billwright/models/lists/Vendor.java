package com.billwright.models.lists;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A vendor as its row is.
@Entity
@Table(name = "vendor")
class Vendor extends ListRow {

    String[] aliases = {};

    @Column(name = "tax_ids")
    String[] taxIds = {};

    @Column(name = "bank_accounts")
    String[] bankAccounts = {};

    String[] phones = {};

    String[] domains = {};

    String[] addresses = {};

    @Override
    String detail() {
        return Stream.concat(Stream.of(addresses).limit(1), Stream.of(taxIds).limit(1))
                .collect(Collectors.joining(" · "));
    }
}
