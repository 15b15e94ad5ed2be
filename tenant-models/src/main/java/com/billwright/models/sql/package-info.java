/// Plain SQL with placeholders, inside the caller's transaction if there is one.
@NullMarked
package com.billwright.models.sql;

import org.jspecify.annotations.NullMarked;
