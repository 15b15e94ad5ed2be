/// Finds the spans of words on a page that could be a field's value.
@NullMarked
package com.billwright.extraction.candidate;

import org.jspecify.annotations.NullMarked;
