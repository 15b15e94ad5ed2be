/// Which customer the current work is for, and how the database is told.
@NullMarked
package com.billwright.models.tenant;

import org.jspecify.annotations.NullMarked;
