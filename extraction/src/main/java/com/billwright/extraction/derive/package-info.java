/// Values that no page prints but that follow from what it prints.
@NullMarked
package com.billwright.extraction.derive;

import org.jspecify.annotations.NullMarked;
