/// The models in service: loads a tenant's champion and keeps it in a bounded cache.
@NullMarked
package com.billwright.models.serving;

import org.jspecify.annotations.NullMarked;
