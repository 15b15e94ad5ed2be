package com.billwright.api.evaluate;

import com.billwright.models.lists.GlAccounts;
import com.billwright.models.runs.TrainAtOnce;
import com.billwright.models.tenant.EnterTenant;
import com.billwright.models.tenant.Tenants;
import com.billwright.models.versions.ModelKind;
import com.billwright.models.versions.ModelVersion;
import com.billwright.models.versions.ModelVersions;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Evaluates how bills are booked: a tenant's payment lines are taken in their order, and a line's
/// account is looked at only when its prediction has been written.
@ApplicationScoped
public class EvaluateCoding {

    private static final int LONGEST_NAME = 200;

    private final EnterTenant enter;
    private final Tenants tenants;
    private final GlAccounts accounts;
    private final BookLine book;
    private final TrainAtOnce train;
    private final ModelVersions versions;

    EvaluateCoding(
            EnterTenant enter,
            Tenants tenants,
            GlAccounts accounts,
            BookLine book,
            TrainAtOnce train,
            ModelVersions versions) {
        this.enter = enter;
        this.tenants = tenants;
        this.accounts = accounts;
        this.book = book;
        this.train = train;
        this.versions = versions;
    }

    /// @param out gets the table for a person
    /// @throws BadInput when the file or the options cannot be evaluated
    public void run(CodingOptions options, PrintStream out) {
        var payments = PaymentsFile.open(options.file());
        try (var predictions = PredictionsFile.create(options.predictions())) {
            String id = "evaluation-" + UUID.randomUUID();
            var chart = enter.call(id, () -> chart(id, payments));
            var course = new CodingCourse(predictions, chart);
            try {
                for (PaymentLine line : payments.lines()) {
                    boolean learnt = enter.call(id, () -> take(line, course));
                    if (learnt && course.confirmed().size() % options.retrainEvery() == 0) {
                        train.train(id);
                    }
                }
            } finally {
                enter.call(id, () -> book.forget(course.confirmed()));
            }
            enter.call(id, () -> versions.list(ModelKind.ACCOUNT)).stream()
                    .map(ModelVersion::verdict)
                    .forEach(course::trained);
            course.print(out);
        }
    }

    /// Makes the tenant with its chart of accounts: the id of each account by its name.
    private Map<String, UUID> chart(String id, PaymentsFile payments) {
        tenants.firstSight(id, "evaluation", "evaluation");
        Map<String, UUID> chart = new HashMap<>();
        int number = 0;
        for (String name : payments.accounts()) {
            number++;
            chart.put(name, accounts.add("%04d".formatted(number), cut(name), "").id());
        }
        return chart;
    }

    private static String cut(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    /// @return whether it was confirmed
    private boolean take(PaymentLine line, CodingCourse course) {
        var read = book.propose(line);
        course.predicted(line, read);
        Optional<UUID> account = line.account().map(course::account);
        if (account.isEmpty()) {
            return false;
        }
        course.vendor(
                line,
                book.confirm(
                        line, course.confirmed().size(), read, course.vendor(line), account.get()));
        course.confirmed(line, read);
        return true;
    }
}
