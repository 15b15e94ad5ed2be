package com.billwright.models.versions;

import com.billwright.models.base.BaseModel;
import java.util.Optional;

/// The base models about fields: tenants may start from different ones, and versions stay on the one
/// that they were trained on.
public interface FieldsBases {

    /// The one that this build ships.
    BaseModel shipped();

    /// The one that the entered tenant starts from; the shipped one when none was entered.
    BaseModel ofTenant();

    /// Empty when there is none of this id, or this build cannot read it.
    ///
    /// @param id SHA-256 of its bytes
    Optional<BaseModel> find(String id);
}
