package com.billwright.api.identity;

import io.vertx.ext.web.RoutingContext;
import java.util.Set;

/// Headers that keep a browser from being turned against the user.
final class SecurityHeaders {

    private static final String PAGES =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
                    + "connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; "
                    + "frame-ancestors 'none'";

    /// Swagger UI sets itself up in a script of its page.
    private static final String TOOLS =
            PAGES.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")
                    .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

    private static final Set<String> INDEX = Set.of("/", "/index.html");

    private SecurityHeaders() {}

    /// Comes to or back from the identity provider. In a window of its own it stays its opener's through
    /// all of this, as only a window that somebody opened may close itself.
    private static boolean isSignIn(RoutingContext request) {
        var query = request.queryParams();
        return request.normalizedPath().equals("/")
                && (query.contains("window") || query.contains("code") && query.contains("state"));
    }

    static void add(RoutingContext request) {
        var headers = request.response().headers();
        boolean tool = request.normalizedPath().startsWith("/q/swagger-ui");
        headers.set("Content-Security-Policy", tool ? TOOLS : PAGES);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "same-origin");
        if (!isSignIn(request)) {
            headers.set("Cross-Origin-Opener-Policy", "same-origin-allow-popups");
        }
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        if (INDEX.contains(request.normalizedPath())) {
            // A kept copy would show the screens to whoever is not signed in, and lead nobody
            // there.
            headers.set("Cache-Control", "no-cache");
        }
        if (ApiPath.is(request.normalizedPath()) && !headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "no-store");
        }
    }
}
