package com.billwright.models.coding;

import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.extraction.field.InvoiceLine;
import com.billwright.models.coding.EarlierCodings.BookedLine;
import com.billwright.models.coding.EarlierCodings.Earlier;
import com.billwright.models.labels.BookedTo;
import com.billwright.models.labels.BookingFacts;
import com.billwright.models.labels.ConfirmedField;
import com.billwright.models.labels.Shares;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WeighLinesTest {

    private static final BookedTo REPAIRS = new BookedTo(new UUID(0, 1), null);
    private static final BookedTo FUEL = new BookedTo(new UUID(0, 2), null);

    @Test
    void a_line_is_booked_as_one_that_said_the_same() {
        List<ProposedLine> lines =
                proposed(
                        List.of("Call-out and labour, March", "Diesel surcharge"),
                        bill(
                                new BookedLine("Diesel surcharge", FUEL),
                                new BookedLine("Call-out and labour, April", REPAIRS)));
        assertThat(lines).extracting(ProposedLine::coding).containsExactly(REPAIRS, FUEL);
        assertThat(lines.get(1).because())
                .containsExactly("“Diesel surcharge” on an earlier bill of Ace was booked so");
    }

    @Test
    void a_line_like_none_before_is_booked_as_the_bill() {
        assertThat(
                        proposed(
                                List.of("Window glass"),
                                bill(new BookedLine("Diesel surcharge", FUEL))))
                .extracting(ProposedLine::coding)
                .containsExactly(BookedTo.AS_THE_BILL);
    }

    @Test
    void of_two_habits_the_newer_wins_and_is_the_less_sure() {
        ProposedLine line =
                proposed(
                                List.of("Diesel surcharge"),
                                bill(new BookedLine("Diesel surcharge", REPAIRS)),
                                bill(new BookedLine("Diesel surcharge", FUEL)))
                        .getFirst();
        assertThat(line.coding()).isEqualTo(REPAIRS);
        assertThat(line.confidence()).isLessThan(0.6);
    }

    @Test
    void where_no_line_was_ever_booked_apart_nothing_is_said_of_lines() {
        assertThat(proposed(List.of("Diesel surcharge"), bill())).isEmpty();
    }

    private static List<ProposedLine> proposed(List<String> lines, Earlier... newestFirst) {
        return WeighLines.of(
                "Ace",
                lines.stream()
                        .map(d ->
                                new InvoiceLine(
                                        d,
                                        Optional.empty(),
                                        "",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty()))
                        .toList(),
                Arrays.asList(newestFirst));
    }

    private static Earlier bill(BookedLine... lines) {
        return new Earlier(
                BookingFacts.of(List.<ConfirmedField>of(), List.of()),
                Shares.WHOLE,
                List.of(lines));
    }
}
