/// What the machine costs beside what anyone would otherwise use, measured in one run on one machine.
@NullMarked
package com.billwright.api.bench;

import org.jspecify.annotations.NullMarked;
