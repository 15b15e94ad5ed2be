/// Learns from a tenant's labels: a small delta on top of the base model.
@NullMarked
package com.billwright.models.training;

import org.jspecify.annotations.NullMarked;
