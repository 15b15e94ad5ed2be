package com.billwright.api.identity;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.Set;

/// Finds requests that another site makes a signed-in browser send: they change something and rest on
/// the session cookie, which a browser adds by itself. A bearer token never comes by itself.
final class ForgedRequest {

    private static final Set<HttpMethod> SAFE =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private ForgedRequest() {}

    static boolean is(HttpServerRequest request) {
        if (SAFE.contains(request.method())
                || request.getHeader("Authorization") != null
                || request.getHeader("Cookie") == null) {
            return false;
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeader("Origin");
        if (origin != null) {
            return !sameHost(origin, request);
        }
        return request.getHeader("X-Requested-With") == null;
    }

    private static boolean sameHost(String origin, HttpServerRequest request) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority != null
                    && request.authority() != null
                    && authority.equals(request.authority().toString());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
