package com.billwright.api.identity;

import com.billwright.api.problems.Problem;
import com.billwright.api.problems.StandardProblems;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// A token or session that turned out not to be valid: a problem for the API, the sign-in for pages.
@Singleton
class SignInFailed {

    private final CurrentVertxRequest current;
    private final HttpAuthenticator authenticator;

    SignInFailed(CurrentVertxRequest current, HttpAuthenticator authenticator) {
        this.current = current;
        this.authenticator = authenticator;
    }

    @ServerExceptionMapper
    Uni<Response> challenge(AuthenticationFailedException e) {
        return authenticator.getChallenge(current.getCurrent()).map(SignInFailed::response);
    }

    private static Response response(ChallengeData challenge) {
        var response = Response.status(challenge.status);
        challenge.getHeaders().forEach((name, value) -> response.header(name.toString(), value));
        if (challenge.status == 401) {
            response.type(Problem.MEDIA_TYPE).entity(StandardProblems.of(401));
        }
        return response.build();
    }
}
