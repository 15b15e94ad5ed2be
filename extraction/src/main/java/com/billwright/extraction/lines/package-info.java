/// The lines of a bill's tables as they stand on its pages.
@NullMarked
package com.billwright.extraction.lines;

import org.jspecify.annotations.NullMarked;
