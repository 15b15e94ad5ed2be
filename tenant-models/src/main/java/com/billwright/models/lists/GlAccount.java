package com.billwright.models.lists;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/// An account of the tenant's general ledger.
@Entity
@Table(name = "gl_account")
class GlAccount extends ListRow {

    String detail = "";

    @Override
    String detail() {
        return detail;
    }
}
