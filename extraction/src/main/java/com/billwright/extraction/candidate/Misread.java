package com.billwright.extraction.candidate;

import com.billwright.extraction.correct.Repair;
import com.billwright.extraction.field.FieldType;
import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.text.Reading;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Makes candidates out of what recognition misread on a page: their words stay as they were read,
/// their values are what must have stood there, the less surely.
///
/// @param repairs those of a line's text
record Misread(Lines lines, FieldType type, Function<String, List<Repair>> repairs) {

    /// @param understood whether a repair's stretch has a value already, as it was read
    /// @param reader the values of a text
    void find(
            Line line,
            Predicate<Repair> understood,
            Function<String, Stream<? extends FieldValue>> reader,
            Consumer<Candidate> found) {
        Reading reading = lines.page().reading();
        if (reading != Reading.OCR && reading != Reading.MIXED) {
            return;
        }
        for (Repair repair : repairs.apply(line.text())) {
            if (!understood.test(repair)) {
                reader.apply(repair.meant())
                        .map(value ->
                                Spans.candidate(
                                                lines,
                                                type,
                                                line,
                                                repair.start(),
                                                repair.end(),
                                                value)
                                        .lessSure(repair.sure()))
                        .forEach(found);
            }
        }
    }
}
