/// Builds the screens: unpacks the web packages, bundles the TypeScript, checks its types. Runs in
/// Maven's build only; the jar that the server packages holds its output and none of these classes.
@NullMarked
package com.billwright.ui.build;

import org.jspecify.annotations.NullMarked;
