package com.billwright.models.lists;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/// A building or cost centre that bills are booked to.
@Entity
@Table(name = "property")
class Property extends ListRow {

    String[] addresses = {};

    @Column(name = "meter_numbers")
    String[] meterNumbers = {};

    @Column(name = "account_numbers")
    String[] accountNumbers = {};

    @Override
    String detail() {
        return String.join(" · ", addresses);
    }
}
