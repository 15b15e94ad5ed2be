/// Tests of what the tenant's models keep in the database, on a real PostgreSQL.
@NullMarked
package com.billwright.models;

import org.jspecify.annotations.NullMarked;
