/// Proposes for the entered tenant of which type a document is and where bills start in it: as the
/// memory of earlier decisions has it, else the model in service.
@NullMarked
package com.billwright.models.sorting;

import org.jspecify.annotations.NullMarked;
