/// Confirmed bills as labels: what the models learn from.
@NullMarked
package com.billwright.models.labels;

import org.jspecify.annotations.NullMarked;
