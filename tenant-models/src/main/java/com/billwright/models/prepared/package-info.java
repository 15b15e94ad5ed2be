/// What training and gates need of the entered tenant's confirmed bills, kept beside the labels so that
/// no page has to be looked at again.
@NullMarked
package com.billwright.models.prepared;

import org.jspecify.annotations.NullMarked;
