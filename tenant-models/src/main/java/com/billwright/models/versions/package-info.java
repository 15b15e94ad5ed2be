/// A tenant's model versions: their record, their verdicts and which one serves.
@NullMarked
package com.billwright.models.versions;

import org.jspecify.annotations.NullMarked;
