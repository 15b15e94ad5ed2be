package com.billwright.api.evaluate;

import com.billwright.extraction.field.InvoiceLine;
import com.billwright.extraction.lines.RightLines;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/// How many lines were found and right, over the documents whose truth says their lines.
final class LineScores {

    private int documents;
    private int right;
    private int proposed;
    private int stated;

    void add(List<InvoiceLine> found, List<InvoiceLine> truth) {
        documents++;
        right += RightLines.count(found, truth);
        proposed += found.size();
        stated += truth.size();
    }

    /// The share of the proposed lines that are right.
    double precision() {
        return share(right, proposed);
    }

    /// The share of the true lines that were proposed.
    double recall() {
        return share(right, stated);
    }

    /// The harmonic mean of both.
    double f1() {
        return share(2 * right, proposed + stated);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /// Prints nothing where no truth says lines.
    void print(PrintStream out) {
        if (documents > 0) {
            out.printf(
                    Locale.ROOT,
                    "%nLines of %d documents: %d right of %d proposed and %d true;"
                            + " precision %.3f, recall %.3f, F1 %.3f%n",
                    documents,
                    right,
                    proposed,
                    stated,
                    precision(),
                    recall(),
                    f1());
        }
    }
}
