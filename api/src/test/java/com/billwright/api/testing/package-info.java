/// What the server's tests stand on: a database, tokens, invoices and a client.
@NullMarked
package com.billwright.api.testing;

import org.jspecify.annotations.NullMarked;
