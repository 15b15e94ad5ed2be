/// What would the machine have said about these bills? A folder of documents and true values is taken
/// in order: read, predict, then confirm the truth as a reviewer would.
@NullMarked
package com.billwright.api.evaluate;

import org.jspecify.annotations.NullMarked;
