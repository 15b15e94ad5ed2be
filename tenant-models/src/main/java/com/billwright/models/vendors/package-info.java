/// Recognises the vendor of a bill among those that a tenant knows: by tax id, bank account, telephone
/// number, domain, name, address and layout, and by what confirmed bills printed. Plain computing.
@NullMarked
package com.billwright.models.vendors;

import org.jspecify.annotations.NullMarked;
