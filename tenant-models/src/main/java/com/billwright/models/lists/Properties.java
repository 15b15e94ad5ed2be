package com.billwright.models.lists;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/// The entered tenant's properties.
@Singleton
@Transactional
public class Properties extends DetailedList<Property> {

    Properties(EntityManager entities) {
        super(entities, Property.class, Property::new);
    }
}
