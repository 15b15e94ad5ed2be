/// What people say about a bill, and whom they call.
@NullMarked
package com.billwright.api.comments;

import org.jspecify.annotations.NullMarked;
