/// Makes invoices out of layout programs, to train the base model and for demonstration.
@NullMarked
package com.billwright.extraction.generate;

import org.jspecify.annotations.NullMarked;
