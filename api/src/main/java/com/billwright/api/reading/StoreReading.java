package com.billwright.api.reading;

import com.billwright.api.audit.Audit;
import com.billwright.api.documents.Document;
import com.billwright.api.documents.Page;
import com.billwright.api.documents.Part;
import com.billwright.api.documents.PartState;
import com.billwright.extraction.DocumentRead;
import com.billwright.extraction.text.DocumentText;
import com.billwright.extraction.text.DocumentTextCodec;
import com.billwright.extraction.text.TextPage;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/// Stores what was read and moves the parts on, in one transaction with the end of the claim: a
/// reader that lost its claim stores nothing.
@ApplicationScoped
class StoreReading {

    private static final Logger LOG = Logger.getLogger(StoreReading.class);

    private final AgroalDataSource database;
    private final ProposePart propose;
    private final ReadingMeters meters;
    private final Audit audit;

    StoreReading(
            AgroalDataSource database, ProposePart propose, ReadingMeters meters, Audit audit) {
        this.audit = audit;
        this.database = database;
        this.propose = propose;
        this.meters = meters;
    }

    /// @return false when the claim was lost
    boolean ready(
            Claim claim,
            DocumentRead.Readable read,
            List<ReadFile.StoredImage> images,
            SplitDocument.Split split) {
        return complete(
                claim,
                document -> {
                    DocumentText text = read.text();
                    document.stated = StatedJson.write(read.stated());
                    document.pages = text.pages().size();
                    Page.delete("documentId", document.id);
                    for (int i = 0; i < text.pages().size(); i++) {
                        page(document.id, text.pages().get(i), images.get(i));
                    }
                    document.splitProposed = split.proposed();
                    List<Part> parts = reading(document);
                    for (int i = 0; i < split.parts().size(); i++) {
                        var proposed = split.parts().get(i);
                        Part part = i < parts.size() ? parts.get(i) : another(document);
                        part.firstPage = proposed.firstPage();
                        part.lastPage = proposed.lastPage();
                        part.become(PartState.TO_REVIEW);
                        Part.flush();
                        propose.keep(part, proposed);
                        meters.ready(part);
                    }
                });
    }

    /// @return false when the claim was lost
    boolean unreadable(Claim claim, String code) {
        return complete(
                claim,
                document ->
                        reading(document)
                                .forEach(part -> {
                                    audit.part(
                                            Audit.MACHINE,
                                            "unreadable",
                                            part.id,
                                            part.state.name(),
                                            PartState.UNREADABLE.name(),
                                            code);
                                    part.becomeUnreadable(code);
                                    meters.unreadable();
                                }));
    }

    private boolean complete(Claim claim, Consumer<Document> store) {
        return QuarkusTransaction.requiringNew()
                .call(() -> {
                    if (!end(claim)) {
                        LOG.warn("The claim was lost meanwhile; nothing is stored");
                        return false;
                    }
                    Document document = Document.findById(claim.documentId());
                    store.accept(document);
                    return true;
                });
    }

    private boolean end(Claim claim) {
        try (var connection = database.getConnection()) {
            return Claims.complete(connection, claim);
        } catch (SQLException e) {
            throw new IllegalStateException("The claim cannot be ended", e);
        }
    }

    private static List<Part> reading(Document document) {
        return document.parts().stream()
                .filter(p -> p.state == PartState.READING || p.state == PartState.RECEIVED)
                .toList();
    }

    /// A part besides the one that the upload made.
    private static Part another(Document document) {
        Part part = Part.of(document, PartState.READING);
        part.persist();
        return part;
    }

    private static void page(UUID documentId, TextPage text, ReadFile.StoredImage image) {
        Page page = new Page();
        page.id = UUID.randomUUID();
        page.documentId = documentId;
        page.number = text.number();
        page.width = text.widthPoints();
        page.height = text.heightPoints();
        page.reading = text.reading();
        page.words = DocumentTextCodec.encode(new DocumentText(List.of(text)));
        page.imageKey = image.key().path();
        page.imageType = image.mediaType();
        page.imageWidth = image.width();
        page.imageHeight = image.height();
        page.persist();
    }
}
