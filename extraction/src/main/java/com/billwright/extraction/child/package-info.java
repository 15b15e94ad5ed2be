/// Reads documents in child processes, which a hostile document may take down without the server.
@NullMarked
package com.billwright.extraction.child;

import org.jspecify.annotations.NullMarked;
