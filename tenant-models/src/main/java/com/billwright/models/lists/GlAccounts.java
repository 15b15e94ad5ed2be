package com.billwright.models.lists;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/// The entered tenant's GL accounts.
@Singleton
@Transactional
public class GlAccounts extends DetailedList<GlAccount> {

    GlAccounts(EntityManager entities) {
        super(entities, GlAccount.class, GlAccount::new);
    }
}
