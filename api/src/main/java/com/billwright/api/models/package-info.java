/// The admin's view of a tenant's models: versions with their verdicts, retraining, roll back.
@NullMarked
package com.billwright.api.models;

import org.jspecify.annotations.NullMarked;
