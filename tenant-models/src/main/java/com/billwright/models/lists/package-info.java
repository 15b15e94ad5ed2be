/// A tenant's master lists: vendors, GL accounts and properties.
@NullMarked
package com.billwright.models.lists;

import org.jspecify.annotations.NullMarked;
