/// The papers of the demo's vendors; neither the base model nor the tests know them.
@NullMarked
package com.billwright.launcher.demo.layouts;

import org.jspecify.annotations.NullMarked;
