package com.billwright.api.evaluate;

import io.quarkus.arc.Unremovable;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// `evaluate documents`, once the server's parts are up.
@Unremovable
@ApplicationScoped
public class EvaluateApplication implements QuarkusApplication {

    private final EvaluateDocuments evaluate;

    EvaluateApplication(EvaluateDocuments evaluate) {
        this.evaluate = evaluate;
    }

    /// @param arguments those after `evaluate documents`
    @Override
    public int run(String... arguments) {
        try {
            evaluate.run(EvaluateOptions.parse(List.of(arguments)), System.out);
            return 0;
        } catch (BadInput e) {
            System.err.println(e.getMessage());
            return 2;
        }
    }
}
