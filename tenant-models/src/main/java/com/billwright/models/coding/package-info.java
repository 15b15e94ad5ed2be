/// Proposes vendor, GL account and property of a bill, from its vendor's earlier bills and all that the
/// tenant booked before.
@NullMarked
package com.billwright.models.coding;

import org.jspecify.annotations.NullMarked;
