/// Makes a trainer's examples of a bill: which candidate is which field's right answer.
@NullMarked
package com.billwright.models.examples;

import org.jspecify.annotations.NullMarked;
