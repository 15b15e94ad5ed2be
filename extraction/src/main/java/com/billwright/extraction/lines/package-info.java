/// Lines and taxes of a bill from the words on its pages.
@NullMarked
package com.billwright.extraction.lines;

import org.jspecify.annotations.NullMarked;
