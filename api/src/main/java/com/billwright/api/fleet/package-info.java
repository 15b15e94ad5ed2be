/// The operator's view across tenants: runs, and no customer's documents.
@NullMarked
package com.billwright.api.fleet;

import org.jspecify.annotations.NullMarked;
