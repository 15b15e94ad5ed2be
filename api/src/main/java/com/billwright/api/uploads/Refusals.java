package com.billwright.api.uploads;

import com.billwright.api.problems.Problem;
import com.billwright.api.problems.ProblemException;

/// Why an upload is not taken, in words for the person who sent it.
final class Refusals {

    private Refusals() {}

    static ProblemException tooLarge(String detail) {
        return Problem.of(413, "too-large", "The file is too large", detail).exception();
    }

    static ProblemException truncated() {
        return Problem.of(
                        400,
                        "truncated",
                        "The upload broke off",
                        "Fewer bytes came than were announced; send the file again.")
                .exception();
    }

    static ProblemException empty() {
        return Problem.of(422, "empty", "The file is empty", null).exception();
    }

    static ProblemException unknownType() {
        return Problem.of(
                        415,
                        "unknown-type",
                        "The file is none that can be read",
                        "A PDF, PNG, JPEG or TIFF file, an e-invoice's XML, or a ZIP of these is.")
                .exception();
    }

    static ProblemException archive(String code, String detail) {
        return Problem.of(422, code, "The ZIP was not taken", detail).exception();
    }
}
