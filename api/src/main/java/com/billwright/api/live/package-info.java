/// Tells signed-in people what changed for their organization, as it happens.
@NullMarked
package com.billwright.api.live;

import org.jspecify.annotations.NullMarked;
