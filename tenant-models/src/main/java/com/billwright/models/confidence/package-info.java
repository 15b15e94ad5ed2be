/// What confidences are good for: from which on a value may pass unseen.
@NullMarked
package com.billwright.models.confidence;

import org.jspecify.annotations.NullMarked;
