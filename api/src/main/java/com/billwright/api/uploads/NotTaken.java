package com.billwright.api.uploads;

import com.billwright.api.problems.ProblemException;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a file of an archive did not become a document.
///
/// @param code a program can rely on it
/// @param text for a person
@Schema(name = "NotTaken")
record NotTaken(String code, String text) {

    static final String ARCHIVE_INSIDE = "archive-inside";
    static final String DAMAGED = "damaged";
    static final String UNKNOWN_PACKING = "unknown-packing";

    /// The code of a refused upload, as a file of an archive has it.
    static String code(ProblemException refused) {
        String type = refused.problem().type();
        String code = type.substring(type.lastIndexOf(':') + 1);
        return code.equals("truncated") ? DAMAGED : code;
    }

    static NotTaken of(String code) {
        return new NotTaken(code, text(code));
    }

    private static String text(String code) {
        return switch (code) {
            case "unknown-type" -> "None of the kinds that can be read.";
            case "too-large" -> "Larger than 50 MB.";
            case "empty" -> "The file is empty.";
            case ARCHIVE_INSIDE -> "A ZIP inside the ZIP. Send it by itself.";
            case DAMAGED -> "Damaged inside the ZIP. Pack it again.";
            case UNKNOWN_PACKING ->
                    "Packed in a way that cannot be unpacked. Pack it as a plain ZIP.";
            default -> "Not taken.";
        };
    }
}
