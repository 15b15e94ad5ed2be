package com.billwright.api.problems;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// Turns whatever an endpoint throws into problem+json; what nobody expected gets an id that the log
/// repeats, and no internals.
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    /// One thing that is wrong with a request.
    record FieldError(String field, String message) {}

    @ServerExceptionMapper
    Response problem(ProblemException e) {
        return response(e.problem());
    }

    @ServerExceptionMapper
    Response webApplication(WebApplicationException e) {
        if (hasJsonCause(e)) {
            return response(malformedJson());
        }
        return response(StandardProblems.of(e.getResponse().getStatus()));
    }

    @ServerExceptionMapper
    Response json(JsonProcessingException e) {
        return response(malformedJson());
    }

    /// Named beside its supertype because REST has an answer of its own for it.
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException e) {
        return response(malformedJson());
    }

    @ServerExceptionMapper
    Response unauthorized(UnauthorizedException e) {
        return response(StandardProblems.of(401));
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e) {
        return response(StandardProblems.of(403));
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException e) {
        List<FieldError> errors =
                e.getConstraintViolations().stream()
                        .map(v ->
                                new FieldError(
                                        last(v.getPropertyPath().toString()), v.getMessage()))
                        .toList();
        return response(
                Problem.of(422, "invalid", "The request is not valid", null)
                        .with("errors", errors));
    }

    @ServerExceptionMapper
    Response unexpected(Throwable fault) {
        String id = UUID.randomUUID().toString();
        LOG.errorf(fault, "Fault %s", id);
        return response(
                Problem.of(500, "fault", "Something went wrong here", "Quote this id: " + id)
                        .with("errorId", id));
    }

    private static boolean hasJsonCause(Throwable e) {
        return e.getCause() instanceof JsonProcessingException;
    }

    private static Problem malformedJson() {
        return Problem.of(
                400, "malformed-json", "The body is not the JSON that is expected here", null);
    }

    private static String last(String path) {
        return Arrays.asList(path.split("\\.")).getLast();
    }

    private static Response response(Problem problem) {
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem).build();
    }
}
