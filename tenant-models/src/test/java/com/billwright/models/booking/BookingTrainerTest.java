package com.billwright.models.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.billwright.models.gates.Tested;
import com.billwright.models.gates.Verdict;
import com.billwright.models.training.WrongModelException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BookingTrainerTest {

    private static final int HELD_OUT = 40;

    /// A base that knows nothing: all that is known is learnt.
    private final BookingBase base =
            BookingBase.fromBytes(
                    BookingBase.toBytes(
                            Map.of(
                                    Target.ACCOUNT,
                                    new float[BookingQuestion.FEATURES],
                                    Target.PROPERTY,
                                    new float[BookingQuestion.FEATURES])));

    private final List<BookingExample> examples =
            BookingExample.replay(bills(), Target.ACCOUNT, chart());

    /// A tenant that books by how much it is, whoever the vendor.
    private static List<BookedBill> bills() {
        var books = Books.withChart(Map.of("a", "Alpha", "b", "Beta", "c", "Gamma"));
        var random = new SplittableRandom(5);
        String[] accounts = {"a", "b", "c"};
        int[] amounts = {20, 900, 40_000};
        for (int i = 0; i < 240; i++) {
            int size = random.nextInt(3);
            int cents = 10 + random.nextInt(80);
            books.booked(
                    "Vendor " + "vwxyz".charAt(random.nextInt(5)),
                    amounts[size] + "." + cents,
                    accounts[size]);
        }
        return books.all();
    }

    private static Chart chart() {
        return Books.withChart(Map.of("a", "Alpha", "b", "Beta", "c", "Gamma")).chart();
    }

    private List<BookingExample> history() {
        return examples.subList(0, examples.size() - HELD_OUT);
    }

    private List<BookingExample> holdout() {
        return examples.subList(examples.size() - HELD_OUT, examples.size());
    }

    private List<Tested<PreparedBooking>> tested() {
        return holdout().stream()
                .map(example ->
                        new Tested<>(
                                new PreparedBooking(
                                        "a bill", new byte[16], Target.ACCOUNT, example),
                                true,
                                false))
                .toList();
    }

    @Test
    void a_delta_learns_which_voice_is_right_in_this_tenants_books() {
        var delta = BookingTrainer.train(base, Target.ACCOUNT, history(), 0.01, 1);

        assertThat(right(delta.model("v1"))).isGreaterThan(right(base.model(Target.ACCOUNT)));
    }

    @Test
    void a_better_challenger_is_promoted_and_one_that_learnt_nonsense_is_not() {
        var champion = base.model(Target.ACCOUNT);
        var better = BookingTrainer.train(base, Target.ACCOUNT, history(), 0.01, 1).model("v1");

        assertThat(BookingGate.judge(champion, better, tested()))
                .isInstanceOf(Verdict.Promoted.class);
        assertThat(BookingGate.judge(better, champion, tested()))
                .isInstanceOf(Verdict.ChampionKept.class);
        assertThat(BookingGate.judge(better, better, tested()).reason())
                .contains("changes nothing");
        var nonsense = BookingTrainer.train(base, Target.ACCOUNT, wrong(), 0.01, 1).model("v2");
        assertThat(BookingGate.judge(better, nonsense, tested()))
                .isInstanceOf(Verdict.ChampionKept.class);
    }

    @Test
    void the_same_examples_give_the_same_bytes_and_bytes_read_again_the_same_answers() {
        var one = BookingTrainer.train(base, Target.ACCOUNT, history(), 0.01, 7);
        var again = BookingTrainer.train(base, Target.ACCOUNT, history(), 0.01, 7);

        assertThat(again.toBytes()).isEqualTo(one.toBytes());
        var read = BookingDelta.fromBytes(one.toBytes(), base, Target.ACCOUNT);
        var question = holdout().getFirst().question();
        assertThat(read.model("x").rank(question)).isEqualTo(one.model("x").rank(question));
    }

    @Test
    void a_delta_serves_only_what_it_was_trained_for() {
        var bytes = BookingTrainer.train(base, Target.ACCOUNT, history(), 0.01, 7).toBytes();

        assertThatThrownBy(() -> BookingDelta.fromBytes(bytes, base, Target.PROPERTY))
                .isInstanceOf(WrongModelException.class);
        assertThatThrownBy(() -> BookingDelta.fromBytes(new byte[] {1, 2}, base, Target.ACCOUNT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BookingBase.fromBytes(bytes))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private long right(BookingModel model) {
        return holdout().stream()
                .filter(e -> BookingModel.best(model.probabilities(e.question())) == e.right())
                .count();
    }

    private List<BookingExample> wrong() {
        List<BookingExample> wrong = new ArrayList<>();
        for (BookingExample e : history()) {
            int choices = e.question().choices().size();
            wrong.add(
                    new BookingExample(
                            e.question(), choices < 2 ? e.right() : (e.right() + 1) % choices));
        }
        return wrong;
    }
}
