/// The base model that every tenant starts from, and the command that builds it from generated invoices.
@NullMarked
package com.billwright.models.base;

import org.jspecify.annotations.NullMarked;
