/// Who works for a tenant, as far as they have signed in here: whom comments call and the audit names.
@NullMarked
package com.billwright.api.people;

import org.jspecify.annotations.NullMarked;
