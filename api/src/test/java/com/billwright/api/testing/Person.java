package com.billwright.api.testing;

import io.smallrye.jwt.build.Jwt;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;

/// Somebody who signs in, with a token as Keycloak makes them.
public final class Person {

    private final String username;
    private final Map<String, Object> organizations = new TreeMap<>();
    private List<String> realmRoles = List.of();
    private String audience = "billwright";

    private Person(String username) {
        this.username = username;
    }

    public static Person named(String username) {
        return new Person(username);
    }

    /// The organization's id is `id-` and its alias.
    public Person in(String alias, String... roles) {
        organizations.put(
                alias,
                Map.of("id", "id-" + alias, "realm_access", Map.of("roles", List.of(roles))));
        return this;
    }

    public Person operator() {
        realmRoles = List.of("operator");
        return this;
    }

    /// Its token is meant for another service.
    public Person at(String service) {
        audience = service;
        return this;
    }

    public String token() {
        return token(Duration.ofMinutes(5));
    }

    /// One that expires after that time; before now when it is negative.
    public String token(Duration lifetime) {
        return Jwt.claims()
                .subject("sub-" + username)
                .preferredUserName(username)
                .claim("name", username.substring(0, 1).toUpperCase() + username.substring(1))
                .claim("organization", organizations)
                .claim("realm_access", Map.of("roles", realmRoles))
                .audience(audience)
                .issuedAt(java.time.Instant.now().minusSeconds(3600))
                .expiresAt(java.time.Instant.now().plus(lifetime))
                .sign(key());
    }

    private static PrivateKey key() {
        String base64 = ConfigProvider.getConfig().getValue("test.private-key", String.class);
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
