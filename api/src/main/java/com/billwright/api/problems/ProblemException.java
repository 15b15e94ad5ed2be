package com.billwright.api.problems;

/// Carries a problem from where it is noticed to the response. An expected refusal, so without a
/// stack trace.
public final class ProblemException extends RuntimeException {

    private final transient Problem problem;

    ProblemException(Problem problem) {
        super(problem.title(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
