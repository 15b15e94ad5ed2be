/// What a vendor's earlier bills say about a new page.
@NullMarked
package com.billwright.extraction.memory;

import org.jspecify.annotations.NullMarked;
