package com.billwright.api.identity;

import com.billwright.api.problems.Problem;
import com.billwright.api.problems.StandardProblems;
import com.billwright.api.problems.WriteProblem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/// What every request passes before an endpoint sees it: protective headers, no forged requests, no
/// oversized ones, and an organization that the caller belongs to.
@Singleton
class RequestGuards {

    /// More than the largest upload, whose own cap answers more precisely.
    private static final long LARGEST_BODY = 55L << 20;

    private static final int BEFORE_AUTHENTICATION = 300;
    private static final int AFTER_AUTHORIZATION = 50;

    private final WriteProblem write;

    RequestGuards(WriteProblem write) {
        this.write = write;
    }

    void register(@Observes Filters filters) {
        filters.register(this::headers, BEFORE_AUTHENTICATION + 2);
        filters.register(this::size, BEFORE_AUTHENTICATION + 1);
        filters.register(this::forgery, BEFORE_AUTHENTICATION);
        filters.register(this::organization, AFTER_AUTHORIZATION);
    }

    private void headers(RoutingContext request) {
        request.addHeadersEndHandler(done -> SecurityHeaders.add(request));
        request.next();
    }

    private void size(RoutingContext request) {
        String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null && length.length() < 19 && Long.parseLong(length) > LARGEST_BODY) {
            request.response().putHeader(HttpHeaders.CONNECTION, "close");
            write.to(request, StandardProblems.of(413));
        } else {
            request.next();
        }
    }

    private void forgery(RoutingContext request) {
        if (ApiPath.is(request.normalizedPath()) && ForgedRequest.is(request.request())) {
            write.to(
                    request,
                    Problem.of(
                            403,
                            "cross-origin",
                            "Refused: this request came from another site",
                            "Send a bearer token, or the header X-Requested-With from this site."));
        } else {
            request.next();
        }
    }

    /// Another tenant's address looks as if it did not exist.
    private void organization(RoutingContext request) {
        var alias = ApiPath.organization(request.normalizedPath());
        if (alias.isPresent()
                && request.user() instanceof QuarkusHttpUser user
                && !user.getSecurityIdentity().isAnonymous()
                && Caller.membership(user.getSecurityIdentity(), alias.get()).isEmpty()) {
            write.to(request, Problem.notFound());
        } else {
            request.next();
        }
    }
}
