/// The life of the base model that all tenants share: trained on from the bills of tenants that allow it,
/// judged on other tenants' bills, served to a few tenants before all.
@NullMarked
package com.billwright.models.sharedbase;

import org.jspecify.annotations.NullMarked;
