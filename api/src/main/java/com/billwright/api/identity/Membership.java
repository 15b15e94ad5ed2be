package com.billwright.api.identity;

import java.util.Set;

/// What the verified token says of a person in one organization.
///
/// @param id the organization's, which is the tenant's
/// @param alias its name in addresses
/// @param name its name for people
/// @param roles with those that they include
record Membership(String id, String alias, String name, Set<Role> roles) {

    Membership {
        roles = Set.copyOf(roles);
    }
}
