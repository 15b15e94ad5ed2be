package com.billwright.api.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The claims of an access token that was verified before: its organizations and realm roles.
record TokenClaims(JsonNode payload) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /// The access token's claims, for a bearer as for a session; none for an anonymous caller.
    static Optional<TokenClaims> of(SecurityIdentity identity) {
        var credential = identity.getCredential(AccessTokenCredential.class);
        if (credential == null) {
            return Optional.empty();
        }
        String[] segments = credential.getToken().split("\\.");
        if (segments.length != 3) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new TokenClaims(JSON.readTree(Base64.getUrlDecoder().decode(segments[1]))));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new IllegalStateException("Reading from memory", e);
        }
    }

    boolean operator() {
        return texts(payload.path("realm_access").path("roles")).contains(Role.OPERATOR_NAME);
    }

    /// The name that screens show.
    Optional<String> fullName() {
        return Optional.ofNullable(payload.path("name").textValue()).filter(n -> !n.isBlank());
    }

    /// When the token is no longer valid.
    Instant until() {
        return Instant.ofEpochSecond(payload.path("exp").asLong());
    }

    List<Membership> memberships() {
        List<Membership> memberships = new ArrayList<>();
        payload.path("organization")
                .properties()
                .forEach(entry -> {
                    String id = entry.getValue().path("id").asText("");
                    if (!id.isBlank()) {
                        memberships.add(membership(id, entry.getKey(), entry.getValue()));
                    }
                });
        return memberships;
    }

    private static Membership membership(String id, String alias, JsonNode organization) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        texts(organization.path("realm_access").path("roles")).stream()
                .flatMap(name -> Role.of(name).stream())
                .forEach(role -> roles.addAll(role.included()));
        return new Membership(id, alias, name(alias, organization.path("displayName")), roles);
    }

    private static String name(String alias, JsonNode displayName) {
        JsonNode name = displayName.isArray() ? displayName.path(0) : displayName;
        return name.isTextual() && !name.asText().isBlank()
                ? name.asText()
                : Arrays.stream(alias.split("[-_.]+"))
                        .filter(word -> !word.isEmpty())
                        .map(w -> w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1))
                        .collect(Collectors.joining(" "));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(node -> {
            if (node.isTextual()) {
                texts.add(node.asText());
            }
        });
        return texts;
    }
}
