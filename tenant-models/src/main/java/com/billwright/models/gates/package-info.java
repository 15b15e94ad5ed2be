/// Decides whether a challenger may serve: both models answer the same held-out bills.
@NullMarked
package com.billwright.models.gates;

import org.jspecify.annotations.NullMarked;
