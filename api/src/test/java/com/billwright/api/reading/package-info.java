/// The readers under what goes wrong: dead processes, lost claims, documents that take readers down.
@NullMarked
package com.billwright.api.reading;

import org.jspecify.annotations.NullMarked;
