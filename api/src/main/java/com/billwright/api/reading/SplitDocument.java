package com.billwright.api.reading;

import com.billwright.api.documents.PageRange;
import com.billwright.api.documents.SplitView;
import com.billwright.extraction.field.Source;
import com.billwright.extraction.field.Stated;
import com.billwright.extraction.text.DocumentText;
import com.billwright.models.sorting.ProposeSplit;
import com.billwright.models.sorting.ProposedStart;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/// Splits a document that was read where the machine is sure that another bill starts, and proposes
/// each part. Where it is not sure the person is asked: a wrong split costs more than a missed one.
@ApplicationScoped
class SplitDocument {

    private final ProposeSplit split;
    private final ProposePart propose;

    SplitDocument(ProposeSplit split, ProposePart propose) {
        this.split = split;
        this.propose = propose;
    }

    /// @param starts what was likely, sure or not
    /// @param parts in the order of their pages, at least one
    record Split(List<ProposedStart> starts, List<ProposePart.Proposed> parts) {

        String proposed() {
            return SplitView.write(
                    starts.stream()
                            .map(s -> new SplitView.Start(s.page(), s.confidence(), s.because()))
                            .toList());
        }
    }

    /// Needs no transaction.
    ///
    /// @param stated by the document: an e-invoice's XML is of all its pages
    Split split(DocumentText document, Stated stated) {
        boolean einvoice = stated.fields().stream().anyMatch(f -> f.source() == Source.XML);
        List<ProposedStart> starts = einvoice ? List.of() : split.propose(document);
        List<Integer> firsts = new ArrayList<>(List.of(1));
        starts.stream().filter(ProposedStart::sure).forEach(s -> firsts.add(s.page()));
        List<ProposePart.Proposed> parts = new ArrayList<>();
        for (PageRange range : PageRange.of(firsts, Math.max(1, document.pages().size()))) {
            DocumentText pages = document.pages(range.first(), range.last());
            parts.add(propose.propose(range.first(), range.last(), pages, stated));
        }
        return new Split(starts, parts);
    }
}
