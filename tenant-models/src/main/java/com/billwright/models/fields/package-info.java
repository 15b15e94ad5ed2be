/// The fields that a tenant's bills have: the standard ones and its own.
@NullMarked
package com.billwright.models.fields;

import org.jspecify.annotations.NullMarked;
