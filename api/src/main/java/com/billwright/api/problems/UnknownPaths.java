package com.billwright.api.problems;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/// Answers what no route took, and what a route refused before REST saw it.
@Singleton
class UnknownPaths {

    private static final int AFTER_EVERYTHING = 1_000_000;

    void listen(@Observes Router router, WriteProblem write) {
        router.route()
                .order(AFTER_EVERYTHING)
                .handler(request -> write.to(request, Problem.notFound()));
        for (int status : new int[] {400, 401, 403, 404, 405, 406, 413, 414, 415}) {
            router.errorHandler(
                    status,
                    request -> write.to(request, StandardProblems.of(request.statusCode())));
        }
    }
}
