/// Watches whether models in service still get right what they got right when they were tested.
@NullMarked
package com.billwright.models.drift;

import org.jspecify.annotations.NullMarked;
