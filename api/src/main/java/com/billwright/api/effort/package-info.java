/// What reviewing takes: measured by the screens in numbers, kept with each confirmation, shown to the
/// person as their own trend and to the admin as the tenant's sums.
@NullMarked
package com.billwright.api.effort;

import org.jspecify.annotations.NullMarked;
