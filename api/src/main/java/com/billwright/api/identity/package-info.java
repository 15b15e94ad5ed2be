/// Who calls: roles and tenant from the organization that the path names in the verified token.
@NullMarked
package com.billwright.api.identity;

import org.jspecify.annotations.NullMarked;
