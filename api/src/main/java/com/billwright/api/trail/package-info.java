/// A bill's audit trail: all that happened to it, in order.
@NullMarked
package com.billwright.api.trail;

import org.jspecify.annotations.NullMarked;
