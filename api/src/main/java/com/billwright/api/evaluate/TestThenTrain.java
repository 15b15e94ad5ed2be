package com.billwright.api.evaluate;

import com.billwright.api.reading.ProposeData;
import com.billwright.extraction.DocumentRead;
import com.billwright.extraction.field.Extraction;
import com.billwright.extraction.field.Source;
import com.billwright.extraction.field.Stated;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/// Takes one document of the entered tenant: predicts, writes the prediction, and only then looks at
/// the truth, confirms it and so learns.
@ApplicationScoped
class TestThenTrain {

    private final ProposeData propose;
    private final ConfirmTruth confirm;

    TestThenTrain(ProposeData propose, ConfirmTruth confirm) {
        this.propose = propose;
        this.confirm = confirm;
    }

    /// @return whether it was confirmed
    boolean take(ReadLine read, Course course) {
        long began = System.nanoTime();
        Optional<Extraction> proposed =
                read.readable().map(r -> propose(r, course.options().ignoreXml()));
        long nanos = read.nanos() + System.nanoTime() - began;
        course.predicted(
                proposed.map(p -> PredictionLine.of(read, nanos, p, course.set().fields()))
                        .orElseGet(() -> PredictionLine.status(read, nanos)),
                read,
                nanos);
        var truth = Truth.of(read.line(), course.set().fields());
        course.judge(read.line(), truth, proposed);
        if (proposed.isEmpty() || !course.options().learning()) {
            return false;
        }
        confirm.confirm(
                read.line().id(),
                course.confirmed(),
                read.readable().orElseThrow().text(),
                truth.values(),
                read.line().lines(),
                proposed.get());
        course.confirmed(read.line().id());
        return true;
    }

    private Extraction propose(DocumentRead.Readable readable, boolean ignoreXml) {
        Stated stated = readable.stated();
        return propose.propose(readable.text(), ignoreXml ? withoutXml(stated) : stated)
                .extraction();
    }

    /// Lines and taxes are in no QR code.
    static Stated withoutXml(Stated stated) {
        return new Stated(
                stated.fields().stream().filter(f -> f.source() != Source.XML).toList(),
                List.of(),
                List.of(),
                "");
    }

    /// Leaves no label behind: another course in the same database may take the same documents.
    boolean forget(Course course) {
        course.confirmedIds().forEach(confirm::forget);
        return true;
    }
}
