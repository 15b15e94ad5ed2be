package com.billwright.models.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.field.FieldValue;
import com.billwright.extraction.field.StandardFields;
import com.billwright.models.confidence.Judgement;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrackRecordTest {

    private static final FieldValue HUNDRED = new FieldValue.Amount(new BigDecimal("100.00"));

    private final TrackRecord record = new TrackRecord(StandardFields.ALL);

    @Test
    void a_proposal_is_right_when_just_that_was_confirmed() {
        record.add(Map.of("total", ConfirmedValue.read(HUNDRED)), said("100.0", false));
        record.add(Map.of("total", ConfirmedValue.read(HUNDRED)), said("10.00", false));
        assertThat(record.byField().get("total"))
                .containsExactly(new Judgement(0.9, true), new Judgement(0.9, false));
    }

    @Test
    void what_the_bill_turned_out_not_to_have_was_wrong_unless_it_merely_followed() {
        record.add(Map.of(), said("100.00", true));
        assertThat(record.byField()).isEmpty();
        record.add(Map.of(), said("100.00", false));
        assertThat(record.byField().get("total")).containsExactly(new Judgement(0.9, false));
    }

    @Test
    void where_a_person_decided_nothing_is_known() {
        record.add(Map.of("total", ConfirmedValue.decided(HUNDRED)), said("100.00", false));
        assertThat(record.byField()).isEmpty();
    }

    private static Map<String, Said> said(String total, boolean follows) {
        return Map.of("total", new Said(total, 0.9, follows));
    }
}
