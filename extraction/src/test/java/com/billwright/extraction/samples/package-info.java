/// Sample bills for the tests of every module: `anInvoice().from("Acme Plumbing").total("119.00")`.
@NullMarked
package com.billwright.extraction.samples;

import org.jspecify.annotations.NullMarked;
