/// What a training run does for one tenant, and the port through which one is asked for.
@NullMarked
package com.billwright.models.runs;

import org.jspecify.annotations.NullMarked;
