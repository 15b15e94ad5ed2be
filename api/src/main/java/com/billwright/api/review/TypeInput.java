package com.billwright.api.review;

import com.billwright.api.documents.Part;
import com.billwright.api.problems.Problem;
import com.billwright.extraction.pages.DocumentType;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The type that a person names, or agrees to by naming none.
final class TypeInput {

    private static final Set<DocumentType> BILLS =
            EnumSet.of(DocumentType.INVOICE, DocumentType.CREDIT_NOTE, DocumentType.RECEIPT);

    private static final Set<DocumentType> NO_BILLS =
            EnumSet.of(DocumentType.STATEMENT, DocumentType.RECEIPT, DocumentType.OTHER);

    private TypeInput() {}

    /// Of a bill that is confirmed. Without a name: the proposal, where that is a bill's.
    static DocumentType confirmed(@Nullable String named, Part part) {
        return named == null
                ? Optional.ofNullable(part.typeProposed)
                        .flatMap(DocumentType::of)
                        .filter(BILLS::contains)
                        .orElse(DocumentType.INVOICE)
                : DocumentType.of(named).orElseThrow(() -> unknown(DocumentType.NAMES));
    }

    /// Of what is no bill.
    static DocumentType notABill(@Nullable String named) {
        return named == null
                ? DocumentType.OTHER
                : DocumentType.of(named)
                        .filter(NO_BILLS::contains)
                        .orElseThrow(() ->
                                unknown(NO_BILLS.stream().map(DocumentType::machineName).toList()));
    }

    private static RuntimeException unknown(List<String> names) {
        var error =
                Map.of(
                        "field",
                        "document_type",
                        "message",
                        "There is no such type; types are " + String.join(", ", names));
        return Problem.of(422, "invalid", "Something is not valid", null)
                .with("errors", List.of(error))
                .exception();
    }
}
