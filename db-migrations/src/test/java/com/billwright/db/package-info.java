/// A real PostgreSQL for tests, with the three roles and the migrations that production has.
@NullMarked
package com.billwright.db;

import org.jspecify.annotations.NullMarked;
