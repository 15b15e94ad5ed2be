/// Linear models: training them, in plain arrays and in Tribuo's types, and keeping them in few bytes.
@NullMarked
package com.billwright.models.linear;

import org.jspecify.annotations.NullMarked;
