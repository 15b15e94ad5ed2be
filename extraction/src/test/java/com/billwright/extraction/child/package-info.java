/// Children that hang, crash, print and eat memory, and those that read.
@NullMarked
package com.billwright.extraction.child;

import org.jspecify.annotations.NullMarked;
