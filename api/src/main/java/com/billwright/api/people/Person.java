package com.billwright.api.people;

import java.util.List;

/// Somebody of the entered tenant.
///
/// @param username the sign-in name
/// @param name for screens
/// @param roles machine names, with those that they include
public record Person(String username, String name, List<String> roles) {

    public Person {
        roles = List.copyOf(roles);
    }
}
