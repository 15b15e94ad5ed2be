package com.billwright.models.prepared;

import com.billwright.extraction.candidate.Features;
import com.billwright.models.booking.BookingQuestion;
import com.billwright.models.training.PreparedBlock;
import com.billwright.models.versions.BookingEngine;
import com.billwright.models.versions.FieldsEngine;
import jakarta.enterprise.context.ApplicationScoped;

/// Names the form, features and bases that what is prepared was made for: made for others, it is of no
/// use.
@ApplicationScoped
class MadeFor {

    private final FieldsEngine fields;
    private final BookingEngine bookings;

    MadeFor(FieldsEngine fields, BookingEngine bookings) {
        this.fields = fields;
        this.bookings = bookings;
    }

    String now() {
        return "%d %d %.16s %d %.16s"
                .formatted(
                        PreparedBlock.VERSION,
                        Features.VERSION,
                        fields.base().id(),
                        BookingQuestion.VERSION,
                        bookings.base().id());
    }
}
