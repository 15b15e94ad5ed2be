package com.billwright.models.lists;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/// The entered tenant's properties.
@Singleton
@Transactional
public class Properties extends MasterList<Property> {

    Properties(EntityManager entities, ListChanges changes) {
        super(entities, Property.class, changes, ListShape.PROPERTIES);
    }

    /// @param address or empty
    /// @throws IllegalArgumentException when the code is taken or something is blank
    public ListEntry add(String code, String name, String address) {
        var row = new Property();
        row.code = code.strip();
        row.name = name.strip();
        row.addresses = Vendors.values(address);
        return rows.add(row).entry();
    }
}
