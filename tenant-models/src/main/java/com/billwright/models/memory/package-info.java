/// The vendor memory as the tenant's rows hold it: effective at the very next document.
@NullMarked
package com.billwright.models.memory;

import org.jspecify.annotations.NullMarked;
