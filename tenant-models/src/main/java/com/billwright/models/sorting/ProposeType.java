package com.billwright.models.sorting;

import com.billwright.extraction.pages.DocumentType;
import com.billwright.extraction.pages.PageFeatures;
import com.billwright.extraction.text.DocumentText;
import com.billwright.models.memory.PageMemory;
import com.billwright.models.pages.PagesGate;
import com.billwright.models.serving.ServedModels;
import com.billwright.models.versions.ModelKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/// Proposes the type of a part.
@ApplicationScoped
public class ProposeType {

    private final ServedModels models;
    private final PageMemory memory;

    ProposeType(ServedModels models, PageMemory memory) {
        this.models = models;
        this.memory = memory;
    }

    /// @param part its pages
    public ProposedType propose(DocumentText part) {
        var sight = PageFeatures.type(part);
        return memory.recall(ModelKind.DOCUMENT_TYPE.machineName(), sight)
                .flatMap(recalled ->
                        DocumentType.of(recalled.answer())
                                .map(type ->
                                        new ProposedType(
                                                type,
                                                Remembered.confidence(recalled),
                                                Stream.concat(
                                                                Stream.of(
                                                                        "You said so of one that"
                                                                                + " looks the same"),
                                                                sight.because().stream())
                                                        .toList())))
                .orElseGet(() -> {
                    var p =
                            models.pagesScorer(ModelKind.DOCUMENT_TYPE)
                                    .probabilities(sight.features());
                    int best = PagesGate.best(p);
                    return new ProposedType(DocumentType.values()[best], p[best], sight.because());
                });
    }
}
