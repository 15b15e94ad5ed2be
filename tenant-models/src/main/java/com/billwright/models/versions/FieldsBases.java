package com.billwright.models.versions;

import com.billwright.models.base.BaseModel;
import java.util.Optional;

/// The base models about fields: tenants may start from different ones, and versions stay on the one
/// that they were trained on.
interface FieldsBases {

    /// The one that the entered tenant starts from.
    BaseModel ofTenant();

    /// Empty when there is none of this id, or this build cannot read it.
    ///
    /// @param id SHA-256 of its bytes
    Optional<BaseModel> find(String id);
}
