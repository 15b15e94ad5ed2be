package com.billwright.api.documents;

import com.billwright.extraction.child.ReaderDown;
import com.billwright.extraction.text.UnreadableReason;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The codes for why a document is unreadable, and a sentence for each.
public final class UnreadableText {

    /// Reading it took a reader down again and again.
    public static final String GAVE_UP = "gave-up";

    private UnreadableText() {}

    public static String code(UnreadableReason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String sentence(String code) {
        return Arrays.stream(UnreadableReason.values())
                .filter(reason -> code(reason).equals(code))
                .findFirst()
                .map(UnreadableText::sentence)
                .orElseGet(() -> sentenceOfFault(code));
    }

    /// Whatever the fault, a person may have it tried again or send something else in its place.
    private static String sentenceOfFault(String code) {
        Optional<ReaderDown.Cause> cause =
                Arrays.stream(ReaderDown.Cause.values())
                        .filter(c -> c.code().equals(code))
                        .findFirst();
        return cause.map(UnreadableText::sentence)
                .orElse("Reading it failed several times. Try again, or send the file anew.");
    }

    private static String sentence(ReaderDown.Cause cause) {
        return switch (cause) {
            case CRASHED ->
                    "Something in the file makes the reader crash; it was tried three times. Print or"
                            + " export it to a new PDF and send that.";
            case TOO_SLOW ->
                    "Reading it came to a standstill; it was tried three times. Print or export it to"
                            + " a new PDF and send that.";
            case OUT_OF_MEMORY ->
                    "Reading it needs more memory than a document may have; it was tried three times."
                            + " Send it with fewer or smaller pages.";
        };
    }

    private static String sentence(UnreadableReason reason) {
        return switch (reason) {
            case EMPTY -> "The file is empty.";
            case UNKNOWN_TYPE ->
                    "The file is none that can be read: not a PDF, PNG, JPEG, TIFF or e-invoice XML.";
            case NO_PAGES -> "The file has no pages.";
            case PASSWORD_PROTECTED -> "The PDF is protected by a password. Send it without one.";
            case TOO_LARGE -> "The file, or what it unpacks to, is too large.";
            case TOO_MANY_PAGES -> "The document has more than 200 pages.";
            case DAMAGED -> "The file is damaged. Export or scan it again.";
            case TOO_SLOW -> "Reading it took too long.";
            case NO_TEXT -> "There is no text on its pages.";
            case XML_NOT_AN_INVOICE -> "The XML is no e-invoice that can be read (CII or UBL).";
        };
    }
}
