/// The server as its clients see it: real HTTP, a real PostgreSQL, tokens signed by the test.
@NullMarked
package com.billwright.api;

import org.jspecify.annotations.NullMarked;
