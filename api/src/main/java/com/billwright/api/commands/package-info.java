/// What the server's jar does besides serving: commands that need no HTTP, sign-in or database.
@NullMarked
package com.billwright.api.commands;

import org.jspecify.annotations.NullMarked;
