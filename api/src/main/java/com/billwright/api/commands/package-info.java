/// What the server's jar does besides serving: commands without HTTP and sign-in.
@NullMarked
package com.billwright.api.commands;

import org.jspecify.annotations.NullMarked;
