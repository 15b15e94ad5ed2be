package com.billwright.api.identity;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Replaces whatever roles the token lists by those that count here: the operator's, and the roles in
/// the organization that the path names. A role in one organization means nothing in another.
@ApplicationScoped
class RolesFromOrganization implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity, AuthenticationRequestContext context) {
        return augment(identity, context, Map.of());
    }

    @Override
    public Uni<SecurityIdentity> augment(
            SecurityIdentity identity,
            AuthenticationRequestContext context,
            Map<String, Object> attributes) {
        if (identity.isAnonymous()) {
            return Uni.createFrom().item(identity);
        }
        Optional<TokenClaims> claims = TokenClaims.of(identity);
        List<Membership> memberships = claims.map(TokenClaims::memberships).orElse(List.of());
        Set<String> roles = new HashSet<>();
        if (claims.map(TokenClaims::operator).orElse(false)) {
            roles.add(Role.OPERATOR_NAME);
        }
        organization(attributes)
                .flatMap(alias ->
                        memberships.stream().filter(m -> m.alias().equals(alias)).findAny())
                .ifPresent(m -> m.roles().forEach(role -> roles.add(role.machineName())));
        var augmented =
                QuarkusSecurityIdentity.builder()
                        .setPrincipal(identity.getPrincipal())
                        .addCredentials(identity.getCredentials())
                        .addAttributes(identity.getAttributes())
                        .addAttribute(Caller.MEMBERSHIPS, memberships)
                        .addRoles(roles);
        claims.flatMap(TokenClaims::fullName)
                .ifPresent(name -> augmented.addAttribute(Caller.FULL_NAME, name));
        claims.ifPresent(c -> augmented.addAttribute(Caller.UNTIL, c.until()));
        return Uni.createFrom().item(augmented.build());
    }

    private static Optional<String> organization(Map<String, Object> attributes) {
        var request = HttpSecurityUtils.getRoutingContextAttribute(attributes);
        return request == null ? Optional.empty() : ApiPath.organization(request.normalizedPath());
    }
}
