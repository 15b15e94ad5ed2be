/// Every refusal as problem+json (RFC 9457), in the same words wherever it arises.
@NullMarked
package com.billwright.api.problems;

import org.jspecify.annotations.NullMarked;
