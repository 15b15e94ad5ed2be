/// The server: REST, security, documents, reading and review. The one thing that is deployed.
@NullMarked
package com.billwright.api;

import org.jspecify.annotations.NullMarked;
