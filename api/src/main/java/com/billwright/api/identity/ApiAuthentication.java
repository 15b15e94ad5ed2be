package com.billwright.api.identity;

import com.billwright.api.problems.StandardProblems;
import com.billwright.api.problems.WriteProblem;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;

/// OpenID Connect, except that the API never redirects: a caller without a valid token or session
/// gets 401 and a problem.
@Alternative
@Priority(1)
@ApplicationScoped
class ApiAuthentication implements HttpAuthenticationMechanism {

    private final OidcAuthenticationMechanism oidc;
    private final WriteProblem write;

    ApiAuthentication(OidcAuthenticationMechanism oidc, WriteProblem write) {
        this.oidc = oidc;
        this.write = write;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            RoutingContext request, IdentityProviderManager providers) {
        return here(oidc.authenticate(request, providers));
    }

    /// Requests of a session that come while its tokens are renewed wait for the one renewal, and all hear
    /// of it where the first of them runs: without a step back to its own context each would go on with
    /// the first one's request scope, which ends with that one.
    private static <T> Uni<T> here(Uni<T> answer) {
        Context own = Vertx.currentContext();
        return own == null
                ? answer
                : answer.emitOn(next -> {
                    if (own.equals(Vertx.currentContext())) {
                        next.run();
                    } else {
                        own.runOnContext(nothing -> next.run());
                    }
                });
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return ApiPath.is(request.normalizedPath())
                ? Uni.createFrom()
                        .item(new ChallengeData(401, HttpHeaderNames.WWW_AUTHENTICATE, "Bearer"))
                : oidc.getChallenge(request);
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext request) {
        if (!ApiPath.is(request.normalizedPath())) {
            return HttpAuthenticationMechanism.super.sendChallenge(request);
        }
        request.response().putHeader(HttpHeaderNames.WWW_AUTHENTICATE, "Bearer");
        write.to(request, StandardProblems.of(401));
        return Uni.createFrom().item(true);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return oidc.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return oidc.getCredentialTransport(request);
    }

    @Override
    public int getPriority() {
        return oidc.getPriority() + 1;
    }
}
