package com.billwright.api.identity;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The person or program that calls.
@RequestScoped
public class Caller {

    static final String MEMBERSHIPS = "billwright.memberships";
    static final String FULL_NAME = "billwright.full-name";
    static final String UNTIL = "billwright.until";

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /// The sign-in name, as audit and locks keep it.
    public String username() {
        return identity.getPrincipal().getName();
    }

    /// The name that screens show.
    public String name() {
        return Optional.ofNullable(identity.<String>getAttribute(FULL_NAME)).orElse(username());
    }

    /// When the token ends; a session gets another one with the next request.
    public Instant signedInUntil() {
        return Optional.ofNullable(identity.<Instant>getAttribute(UNTIL)).orElse(Instant.MIN);
    }

    /// Whether they check the bills of the organization that the path names.
    public boolean reviews() {
        return identity.hasRole(Role.REVIEWER_NAME);
    }

    boolean operator() {
        return identity.hasRole(Role.OPERATOR_NAME);
    }

    List<Membership> memberships() {
        return memberships(identity);
    }

    static List<Membership> memberships(SecurityIdentity identity) {
        return Optional.ofNullable(identity.<List<Membership>>getAttribute(MEMBERSHIPS))
                .orElse(List.of());
    }

    static Optional<Membership> membership(SecurityIdentity identity, String alias) {
        return memberships(identity).stream().filter(m -> m.alias().equals(alias)).findFirst();
    }
}
