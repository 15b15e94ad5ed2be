/// Starts everything on one machine: a real PostgreSQL, a real Keycloak and the packaged server as a
/// child with the settings that production would give it.
@NullMarked
package com.billwright.launcher;

import org.jspecify.annotations.NullMarked;
