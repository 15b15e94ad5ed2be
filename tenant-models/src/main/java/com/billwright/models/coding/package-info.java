/// Proposes vendor, GL account and property of a bill from that vendor's earlier bills.
@NullMarked
package com.billwright.models.coding;

import org.jspecify.annotations.NullMarked;
