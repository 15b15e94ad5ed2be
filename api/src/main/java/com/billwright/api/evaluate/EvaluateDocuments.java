package com.billwright.api.evaluate;

import com.billwright.models.runs.TrainAtOnce;
import com.billwright.models.tenant.EnterTenant;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.PrintStream;
import java.util.UUID;

/// Evaluates a document set: `documents` are taken in their order, and a document's true values are
/// looked at only when its prediction has been written.
@ApplicationScoped
public class EvaluateDocuments {

    private final ReadOne read;
    private final TenantOfSet tenant;
    private final TestThenTrain testThenTrain;
    private final EnterTenant enter;
    private final TrainAtOnce train;

    EvaluateDocuments(
            ReadOne read,
            TenantOfSet tenant,
            TestThenTrain testThenTrain,
            EnterTenant enter,
            TrainAtOnce train) {
        this.read = read;
        this.tenant = tenant;
        this.testThenTrain = testThenTrain;
        this.enter = enter;
        this.train = train;
    }

    /// @param out gets the table for a person
    /// @throws BadInput when the folder or the options cannot be evaluated
    public void run(EvaluateOptions options, PrintStream out) {
        var folder = DatasetFolder.open(options.folder(), options.givenWords());
        try (var predictions = PredictionsFile.create(options.predictions());
                var documents = new ReadAhead(folder.lines(), options.threads(), read::read)) {
            if (folder.set().isEmpty()) {
                readOnly(documents, predictions, out);
            } else {
                evaluate(options, folder.set().get(), documents, predictions, out);
            }
        }
    }

    private static void readOnly(
            ReadAhead documents, PredictionsFile predictions, PrintStream out) {
        var readings = new Readings();
        while (documents.hasNext()) {
            ReadLine next = documents.next();
            predictions.add(PredictionLine.status(next, next.nanos()));
            readings.add(next, next.nanos());
        }
        readings.print(out);
    }

    private void evaluate(
            EvaluateOptions options,
            Dataset set,
            ReadAhead documents,
            PredictionsFile predictions,
            PrintStream out) {
        String id = "evaluation-" + UUID.randomUUID();
        enter.call(
                id,
                () -> {
                    tenant.make(id, set, options.ownFields());
                    return true;
                });
        var course = new Course(set, options, predictions);
        try {
            while (documents.hasNext()) {
                ReadLine next = documents.next();
                boolean learnt = enter.call(id, () -> testThenTrain.take(next, course));
                if (learnt && course.confirmed() % options.retrainEvery() == 0) {
                    course.trained(train.train(id));
                }
            }
        } finally {
            enter.call(id, () -> testThenTrain.forget(course));
        }
        course.print(out);
    }
}
