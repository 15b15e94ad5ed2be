package com.billwright.models.lists;

import jakarta.persistence.MappedSuperclass;

/// A row whose second line on screens is a column of its own.
@MappedSuperclass
abstract class DetailedRow extends ListRow {

    String detail = "";

    @Override
    String detail() {
        return detail;
    }
}
