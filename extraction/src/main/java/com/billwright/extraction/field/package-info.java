/// The fields a bill has, their values, and what the machine proposed for them.
@NullMarked
package com.billwright.extraction.field;

import org.jspecify.annotations.NullMarked;
