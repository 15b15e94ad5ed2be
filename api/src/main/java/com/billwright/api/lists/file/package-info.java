/// A tenant's lists as files: comma-separated values in, checked line by line, and out.
@NullMarked
package com.billwright.api.lists.file;

import org.jspecify.annotations.NullMarked;
