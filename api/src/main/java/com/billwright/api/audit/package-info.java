/// Who changed what: written by every use case, changed by none.
@NullMarked
package com.billwright.api.audit;

import org.jspecify.annotations.NullMarked;
