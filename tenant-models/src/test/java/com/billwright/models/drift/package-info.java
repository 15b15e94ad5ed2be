@NullMarked
package com.billwright.models.drift;

import org.jspecify.annotations.NullMarked;
