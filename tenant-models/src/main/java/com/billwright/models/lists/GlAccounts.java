package com.billwright.models.lists;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/// The entered tenant's GL accounts.
@Singleton
@Transactional
public class GlAccounts extends MasterList<GlAccount> {

    GlAccounts(EntityManager entities, ListChanges changes) {
        super(entities, GlAccount.class, changes, ListShape.ACCOUNTS);
    }

    /// @param detail a second line for screens, or empty
    /// @throws IllegalArgumentException when the code is taken or something is blank
    public ListEntry add(String code, String name, String detail) {
        var row = new GlAccount();
        row.code = code.strip();
        row.name = name.strip();
        row.detail = detail.strip();
        return rows.add(row).entry();
    }
}
