/// Reads files into words with boxes: the first step of the way.
@NullMarked
package com.billwright.extraction.text;

import org.jspecify.annotations.NullMarked;
