/// Tests of training runs on a real PostgreSQL with Quartz's clustered store.
@NullMarked
package com.billwright.scheduler;

import org.jspecify.annotations.NullMarked;
