package com.billwright.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RealmTest {

    private final JsonNode realm = read();

    @Test
    void each_demo_login_has_its_roles_in_its_own_organization_only() {
        for (DemoLogins logins : DemoLogins.ALL) {
            assertThat(rolesByUser(logins.org()))
                    .isEqualTo(
                            Map.of(
                                    logins.uploader(), Set.of("uploader"),
                                    logins.reviewer(), Set.of("uploader", "reviewer"),
                                    logins.admin(), Set.of("uploader", "reviewer", "admin")));
        }
    }

    @Test
    void only_the_operator_has_a_role_across_tenants() {
        for (JsonNode user : realm.path("users")) {
            assertThat(user.path("realmRoles").toString())
                    .isEqualTo(
                            user.path("username").asText().equals("operator")
                                    ? "[\"operator\"]"
                                    : "");
        }
    }

    @Test
    void no_secret_is_in_the_realm_file() {
        for (JsonNode client : realm.path("clients")) {
            assertThat(client.path("secret").asText("")).matches("|\\$\\{[A-Z_]+}");
        }
    }

    private Map<String, Set<String>> rolesByUser(String org) {
        Map<String, Set<String>> roles = new HashMap<>();
        for (JsonNode organization : realm.path("organizations")) {
            if (organization.path("alias").asText().equals(org)) {
                for (JsonNode member : organization.path("members")) {
                    roles.put(member.path("username").asText(), roles(organization, member));
                }
            }
        }
        return roles;
    }

    private static Set<String> roles(JsonNode organization, JsonNode member) {
        Set<String> roles = new HashSet<>();
        for (JsonNode group : organization.path("groups")) {
            if (member.path("groups").toString().contains(group.path("id").asText())) {
                group.path("realmRoles").forEach(role -> roles.add(role.asText()));
            }
        }
        return roles;
    }

    private static JsonNode read() {
        try (var file = RealmTest.class.getResourceAsStream("realm.json")) {
            return new ObjectMapper().readTree(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
