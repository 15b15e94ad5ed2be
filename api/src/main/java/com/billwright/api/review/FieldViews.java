package com.billwright.api.review;

import com.billwright.api.documents.Document;
import com.billwright.api.documents.Page;
import com.billwright.api.documents.SharperPages;
import com.billwright.extraction.field.Field;
import com.billwright.extraction.field.ProposedField;
import com.billwright.extraction.text.Box;
import com.billwright.extraction.text.DocumentTextCodec;
import com.billwright.extraction.text.Word;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Pages and fields as the review shows them.
final class FieldViews {

    private FieldViews() {}

    static ReviewView.PageView page(String org, Page page, Document document) {
        return new ReviewView.PageView(
                page.number,
                page.width,
                page.height,
                lower(page.reading),
                "/orgs/"
                        + org
                        + "/documents/"
                        + page.documentId
                        + "/pages/"
                        + page.number
                        + "/image",
                SharperPages.resolutions(page, document),
                DocumentTextCodec.decode(page.words).pages().stream()
                        .flatMap(p -> p.words().stream())
                        .map(FieldViews::word)
                        .toList());
    }

    static ReviewView.FieldView field(
            Field field, Optional<ProposedField> proposed, Optional<BillField> said) {
        return new ReviewView.FieldView(
                field.name(),
                lower(field.type()),
                proposed.map(FieldViews::proposed).orElse(null),
                said.map(b ->
                                new ReviewView.Confirmed(
                                        b.value(), lower(b.intent()), b.page(), box(b.box())))
                        .orElse(null));
    }

    private static ReviewView.Proposed proposed(ProposedField f) {
        return new ReviewView.Proposed(
                f.value().normalised(),
                f.raw(),
                f.confidence(),
                lower(f.proof()),
                lower(f.source()),
                lower(f.reading()),
                f.page(),
                box(f.box()),
                f.alternatives().stream()
                        .map(a ->
                                new ReviewView.Alternative(
                                        a.value().normalised(),
                                        a.confidence(),
                                        a.page(),
                                        box(a.box())))
                        .toList(),
                conflict(f),
                f.because());
    }

    private static ReviewView.@Nullable Conflict conflict(ProposedField f) {
        var other = f.conflict();
        return other == null
                ? null
                : new ReviewView.Conflict(
                        other.value().normalised(), other.page(), box(other.box()));
    }

    private static List<Object> word(Word word) {
        Box box = word.box();
        return List.of(
                word.text(), round(box.x0()), round(box.y0()), round(box.x1()), round(box.y1()));
    }

    private static double @Nullable [] box(@Nullable Box box) {
        return box == null
                ? null
                : new double[] {round(box.x0()), round(box.y0()), round(box.x1()), round(box.y1())};
    }

    /// A hundredth of a millimetre on A4 is finer than any screen, and half the bytes.
    private static double round(double fraction) {
        return Math.round(fraction * 100_000) / 100_000.0;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
