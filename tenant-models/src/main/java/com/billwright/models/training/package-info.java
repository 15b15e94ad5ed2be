/// Learns from labels: the trainer in Tribuo's types, and a tenant's delta on top of the base model.
@NullMarked
package com.billwright.models.training;

import org.jspecify.annotations.NullMarked;
