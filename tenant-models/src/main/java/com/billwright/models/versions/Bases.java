package com.billwright.models.versions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// The base that each kind of model stands on in this build.
@ApplicationScoped
class Bases {

    private final FieldsEngine fields;
    private final PagesEngine pages;
    private final BookingEngine booking;

    Bases(FieldsEngine fields, PagesEngine pages, BookingEngine booking) {
        this.fields = fields;
        this.pages = pages;
        this.booking = booking;
    }

    /// A shared model as the versions that stand on it know it.
    ///
    /// @param id SHA-256 of its bytes
    record Base(String id, int featureVersion, byte[] bytes) {}

    Base of(ModelKind kind) {
        return switch (kind) {
            case DOCUMENT_TYPE, SPLIT ->
                    new Base(
                            pages.base().id(), pages.base().featureVersion(), pages.base().bytes());
            case ACCOUNT, PROPERTY ->
                    new Base(
                            booking.base().id(),
                            booking.base().featureVersion(),
                            booking.base().bytes());
            case FIELDS, VENDOR -> {
                var base = fields.base();
                yield new Base(base.id(), base.featureVersion(), base.bytes());
            }
        };
    }

    /// Whether versions that stand on this base can serve.
    boolean serves(ModelKind kind, String base) {
        return switch (kind) {
            case FIELDS, VENDOR -> fields.base(base).isPresent();
            default -> of(kind).id().equals(base);
        };
    }

    /// Each one once.
    List<Base> all() {
        return List.of(of(ModelKind.FIELDS), of(ModelKind.SPLIT), of(ModelKind.ACCOUNT));
    }
}
