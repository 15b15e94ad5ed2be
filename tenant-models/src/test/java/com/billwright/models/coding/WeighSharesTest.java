package com.billwright.models.coding;

import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.field.FieldValue;
import com.billwright.models.coding.EarlierCodings.Earlier;
import com.billwright.models.labels.BookingFacts;
import com.billwright.models.labels.ConfirmedField;
import com.billwright.models.labels.Intent;
import com.billwright.models.labels.Shares;
import com.billwright.models.labels.Shares.Share;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WeighSharesTest {

    private static final UUID OAK = new UUID(0, 1);
    private static final UUID ELM = new UUID(0, 2);
    private static final BookingFacts BILL = bill("100.00");

    @Test
    void a_bill_is_divided_as_the_only_one_before_was() {
        ProposedShares proposed = proposed(split("60", "40")).orElseThrow();
        assertThat(percents(proposed)).containsExactly("60", "40");
        assertThat(proposed.confidence()).isBetween(0.5, 0.99);
        assertThat(proposed.because()).contains("Ace's only earlier bill was split so");
    }

    @Test
    void percentages_that_stay_are_the_newest_bills() {
        assertThat(
                        percents(
                                proposed(split("60", "40"), split("60", "40"), split("50", "50"))
                                        .orElseThrow()))
                .containsExactly("60", "40");
    }

    @Test
    void percentages_that_change_are_the_mean_and_add_to_a_hundred() {
        ProposedShares proposed =
                proposed(split("61.5", "38.5"), split("58.25", "41.75"), split("60", "40"))
                        .orElseThrow();
        assertThat(percents(proposed)).containsExactly("59.91", "40.09");
        assertThat(proposed.because().getLast()).contains("differ");
    }

    @Test
    void a_vendor_whose_bills_are_mostly_whole_is_not_divided() {
        assertThat(proposed(whole(), whole(), split("60", "40"), whole())).isEmpty();
        assertThat(proposed()).isEmpty();
    }

    @Test
    void a_new_habit_soon_wins() {
        assertThat(
                        proposed(
                                split("50", "50"),
                                split("50", "50"),
                                split("50", "50"),
                                whole(),
                                whole()))
                .isPresent();
    }

    private static Optional<ProposedShares> proposed(Earlier... newestFirst) {
        return WeighShares.of("Ace", BILL, List.of(newestFirst));
    }

    private static List<String> percents(ProposedShares proposed) {
        return proposed.shares().all().stream()
                .map(s -> s.percent().stripTrailingZeros().toPlainString())
                .toList();
    }

    private static Earlier whole() {
        return earlier(Shares.WHOLE);
    }

    private static Earlier split(String... percents) {
        UUID[] properties = {OAK, ELM};
        return earlier(
                new Shares(
                        Arrays.stream(properties)
                                .map(p ->
                                        new Share(
                                                null,
                                                p,
                                                new BigDecimal(percents[p.equals(OAK) ? 0 : 1])))
                                .toList()));
    }

    private static Earlier earlier(Shares shares) {
        return new Earlier(bill("80.00"), shares, List.of());
    }

    private static BookingFacts bill(String total) {
        return BookingFacts.of(
                List.of(
                        new ConfirmedField(
                                "total",
                                new FieldValue.Amount(new BigDecimal(total)),
                                Intent.READ,
                                0,
                                null)),
                List.of());
    }
}
