/// A person checks what the machine proposed; the confirmation is bill, corrections and label in one.
@NullMarked
package com.billwright.api.review;

import org.jspecify.annotations.NullMarked;
