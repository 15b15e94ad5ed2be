/// How a tenant's bills were booked, and what that says of the next one: history, features, the
/// model that weighs them, its training and its gate. Computes only.
@NullMarked
package com.billwright.models.booking;

import org.jspecify.annotations.NullMarked;
