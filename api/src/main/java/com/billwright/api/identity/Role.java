package com.billwright.api.identity;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What a person may do for a tenant. Each role includes the ones before it.
public enum Role {
    /// Sends in bills and follows them.
    UPLOADER(Role.UPLOADER_NAME),
    /// Checks and confirms them.
    REVIEWER(Role.REVIEWER_NAME),
    /// Sees and steers the tenant's models, lists and settings.
    ADMIN(Role.ADMIN_NAME);

    public static final String UPLOADER_NAME = "uploader";
    public static final String REVIEWER_NAME = "reviewer";
    public static final String ADMIN_NAME = "admin";

    /// Not a role of a tenant: ours, across tenants.
    public static final String OPERATOR_NAME = "operator";

    private final String machineName;

    Role(String machineName) {
        this.machineName = machineName;
    }

    /// As the token and the API name it.
    public String machineName() {
        return machineName;
    }

    /// The role of that name; empty for other names, which a token may well hold.
    public static Optional<Role> of(String machineName) {
        return Arrays.stream(values()).filter(r -> r.machineName.equals(machineName)).findFirst();
    }

    /// This role and those that it includes.
    public Set<Role> included() {
        return EnumSet.range(UPLOADER, this);
    }
}
