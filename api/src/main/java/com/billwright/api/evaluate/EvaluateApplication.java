package com.billwright.api.evaluate;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// `evaluate`, once the server's parts are up.
@Unremovable
@ApplicationScoped
public class EvaluateApplication implements QuarkusApplication {

    private final EvaluateDocuments documents;
    private final EvaluateCoding coding;

    EvaluateApplication(EvaluateDocuments documents, EvaluateCoding coding) {
        this.documents = documents;
        this.coding = coding;
    }

    /// @param arguments those after `evaluate`
    @Override
    public int run(String... arguments) {
        try {
            List<String> options = List.of(arguments).subList(1, arguments.length);
            switch (arguments[0]) {
                case "documents" -> documents.run(EvaluateOptions.parse(options), System.out);
                case "coding" -> coding.run(CodingOptions.parse(options), System.out);
                default -> throw new BadInput("Nothing is known of evaluate " + arguments[0]);
            }
            return 0;
        } catch (BadInput e) {
            System.err.println(e.getMessage());
            return 2;
        }
    }
}
