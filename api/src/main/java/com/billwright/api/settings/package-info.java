/// A tenant's locale and currency.
@NullMarked
package com.billwright.api.settings;

import org.jspecify.annotations.NullMarked;
