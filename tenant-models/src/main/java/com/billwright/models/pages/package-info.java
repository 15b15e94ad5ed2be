/// The models about pages: of which type a document is and where bills start. The base that all
/// tenants share, a tenant's delta, its training and its gate.
@NullMarked
package com.billwright.models.pages;

import org.jspecify.annotations.NullMarked;
