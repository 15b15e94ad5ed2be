/// What pages say about themselves: of which type a document is, and on which pages bills begin.
@NullMarked
package com.billwright.extraction.pages;

import org.jspecify.annotations.NullMarked;
