/// What must not pass unseen: a bill that seems to be there already, and bank details that are not the
/// vendor's. Said while one types, flagged in lists, and asked for on confirmation.
@NullMarked
package com.billwright.api.warnings;

import org.jspecify.annotations.NullMarked;
