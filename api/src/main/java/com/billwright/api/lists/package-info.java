/// A tenant's vendors, accounts and properties, as reviewers search them and admins extend them.
@NullMarked
package com.billwright.api.lists;

import org.jspecify.annotations.NullMarked;
