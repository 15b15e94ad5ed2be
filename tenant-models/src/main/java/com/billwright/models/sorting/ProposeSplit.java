package com.billwright.models.sorting;

import com.billwright.extraction.pages.PageFeatures;
import com.billwright.extraction.pages.PageSight;
import com.billwright.extraction.text.DocumentText;
import com.billwright.models.memory.PageMemory;
import com.billwright.models.pages.PageQuestion;
import com.billwright.models.pages.PageScorer;
import com.billwright.models.serving.ServedModels;
import com.billwright.models.versions.ModelKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Proposes the pages on which bills start.
@ApplicationScoped
public class ProposeSplit {

    private static final int STARTS = PageQuestion.START.answers().indexOf(PageQuestion.STARTS);

    private final ServedModels models;
    private final PageMemory memory;

    ProposeSplit(ServedModels models, PageMemory memory) {
        this.models = models;
        this.memory = memory;
    }

    /// The pages that are likely enough, sure or not, in order; the first page is not among them.
    public List<ProposedStart> propose(DocumentText document) {
        var scorer = models.pagesScorer(ModelKind.SPLIT);
        List<ProposedStart> starts = new ArrayList<>();
        for (PageSight page : PageFeatures.starts(document)) {
            var start = start(page, scorer);
            if (start.confidence() >= ProposedStart.LIKELY) {
                starts.add(start);
            }
        }
        return starts;
    }

    private ProposedStart start(PageSight page, PageScorer scorer) {
        return memory.recall(ModelKind.SPLIT.machineName(), page)
                .map(recalled -> {
                    boolean starts = recalled.answer().equals(PageQuestion.STARTS);
                    double sure = Remembered.confidence(recalled);
                    return new ProposedStart(
                            page.page(),
                            starts ? sure : 1 - sure,
                            Stream.concat(
                                            Stream.of(
                                                    "You split a page that looks the same"
                                                            + " like this before"),
                                            page.because().stream())
                                    .toList());
                })
                .orElseGet(() ->
                        new ProposedStart(
                                page.page(),
                                scorer.probabilities(page.features())[STARTS],
                                page.because()));
    }
}
