package com.billwright.api.reading;

import com.billwright.api.audit.Audit;
import com.billwright.api.documents.Document;
import com.billwright.api.documents.Part;
import com.billwright.api.documents.SearchWords;
import com.billwright.api.warnings.WarnedBills;
import com.billwright.extraction.field.ProposedField;
import com.billwright.extraction.field.Stated;
import com.billwright.extraction.pages.DocumentType;
import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.Word;
import com.billwright.models.serving.ServedModels;
import com.billwright.models.sorting.ProposeType;
import com.billwright.models.sorting.ProposedType;
import com.billwright.models.versions.ModelKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Proposes a part's data and type, and shows on the part what lists tell of it.
@ApplicationScoped
public class ProposePart {

    private static final double CERTAIN = 0.99;

    private final ProposeData data;
    private final ProposeType type;
    private final Proposals proposals;
    private final WorthOfReview worth;
    private final SearchWords search;
    private final ServedModels models;
    private final WarnedBills warned;
    private final Audit audit;

    ProposePart(
            ProposeData data,
            ProposeType type,
            Proposals proposals,
            WorthOfReview worth,
            SearchWords search,
            ServedModels models,
            WarnedBills warned,
            Audit audit) {
        this.data = data;
        this.type = type;
        this.proposals = proposals;
        this.worth = worth;
        this.search = search;
        this.models = models;
        this.warned = warned;
        this.audit = audit;
    }

    /// What the machine says of one page range.
    record Proposed(
            int firstPage,
            int lastPage,
            DocumentText words,
            ProposeData.Proposal data,
            ProposedType type) {}

    /// Needs no transaction.
    ///
    /// @param words the part's pages
    /// @param document what the whole document states
    Proposed propose(int firstPage, int lastPage, DocumentText words, Stated document) {
        Stated stated = document.pages(firstPage, lastPage);
        return new Proposed(
                firstPage, lastPage, words, data.propose(words, stated), type(words, stated));
    }

    private ProposedType type(DocumentText words, Stated stated) {
        return DocumentType.of(stated.documentType())
                .map(t -> new ProposedType(t, CERTAIN, List.of("stated in the e-invoice's XML")))
                .orElseGet(() -> type.propose(words));
    }

    /// In the caller's transaction; the part's row must be there.
    void keep(Part part, Proposed proposed) {
        var extraction = proposed.data().extraction();
        var before = WarnedBills.OfVendor.of(part);
        part.vendorId = proposed.data().coding().vendor().map(v -> v.id()).orElse(null);
        part.show(name -> extraction.field(name).map(ProposedField::value));
        var needs = Needs.of(extraction);
        part.confidence = needs.confidence().orElse(null);
        part.needs = needs.count() + (bill(proposed.type().type()) ? 0 : 1);
        part.takenFor(
                proposed.type().type().machineName(),
                proposed.type().confidence(),
                proposed.type().because());
        proposals.store(part.id, proposed.data());
        worth.place(part);
        search.keep(part.id, texts(part, proposed));
        audit.proposed(Audit.MACHINE, part.id, part.state.name(), answered(extraction.scorer()));
        warned.refresh(part, before);
    }

    /// The file's name, what the pages say and what was made of it.
    private static Stream<String> texts(Part part, Proposed proposed) {
        Document document = Document.findById(part.documentId);
        return Stream.of(
                        Stream.of(document.name),
                        proposed.data().extraction().fields().stream()
                                .map(field -> field.value().normalised()),
                        proposed.words().pages().stream()
                                .flatMap(page -> page.words().stream())
                                .map(Word::text))
                .flatMap(texts -> texts);
    }

    /// Which models answered: the one about fields, and the others' versions in service.
    private String answered(String scorer) {
        return Stream.concat(
                        Stream.of(scorer),
                        models.versions().entrySet().stream()
                                .filter(one -> one.getKey() != ModelKind.FIELDS)
                                .map(one -> one.getKey().machineName() + ":v" + one.getValue()))
                .collect(Collectors.joining(" "));
    }

    /// Proposes a part anew from its words, in the caller's transaction.
    public void again(Part part, DocumentText words) {
        Document document = Document.findById(part.documentId);
        Stated stated = StatedJson.read(document.stated);
        keep(part, propose(part.firstPage, part.lastPage, words, stated));
    }

    /// Whether it goes into the books as it is.
    private static boolean bill(DocumentType type) {
        return switch (type) {
            case INVOICE, CREDIT_NOTE, RECEIPT -> true;
            case STATEMENT, OTHER -> false;
        };
    }
}
