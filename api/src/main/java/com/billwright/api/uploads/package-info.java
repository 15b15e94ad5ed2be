/// What people and programs send in, whole or in pieces, alone or in ZIPs, on its way to being documents.
@NullMarked
package com.billwright.api.uploads;

import org.jspecify.annotations.NullMarked;
