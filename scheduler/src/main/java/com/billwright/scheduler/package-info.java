/// Timed work: plans the weekly retraining, carries it out in shards and says how far it got.
@NullMarked
package com.billwright.scheduler;

import org.jspecify.annotations.NullMarked;
