package com.billwright.extraction.lines;

import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.generate.GeneratedInvoice;
import com.billwright.extraction.generate.InvoiceGenerator;
import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.ReadSample;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Finds lines in made-up tables of many layouts, most of them too long for one page.
class GeneratedTablesTest {

    private static final double WANTED = 0.95;
    private static final int PROGRAMS = 50;
    private static final int MOST_LINES = 60;

    @Test
    void finds_nearly_all_lines_of_long_tables_and_hardly_any_that_is_none() throws Exception {
        int right = 0;
        int found = 0;
        int printed = 0;
        int overPages = 0;
        List<String> less = new ArrayList<>();
        for (int program = 0; program < PROGRAMS; program++) {
            GeneratedInvoice bill =
                    InvoiceGenerator.vendor(4_100 + program, program)
                            .ofLines(MOST_LINES)
                            .invoice(program % 3);
            if (bill.lines().isEmpty()) {
                continue;
            }
            DocumentText text = ReadSample.of(bill.pdf());
            var lines = LineFinder.find(text, bill.locale()).lines();
            int same = RightLines.count(lines, bill.lines());
            right += same;
            found += lines.size();
            printed += bill.lines().size();
            overPages += text.pages().size() > 1 ? 1 : 0;
            if (same < bill.lines().size() || same < lines.size()) {
                less.add(
                        "%s: %d right of %d proposed, %d printed"
                                .formatted(bill.layout(), same, lines.size(), bill.lines().size()));
            }
        }
        assertThat(overPages).as("bills of several pages").isGreaterThan(10);
        assertThat(2.0 * right / (found + printed))
                .as("F1; less than all: %s", less)
                .isGreaterThanOrEqualTo(WANTED);
    }
}
