package com.billwright.models.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.billwright.extraction.field.StandardFields;
import com.billwright.models.base.BaseModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PreparedBlockTest {

    private static final List<PreparedBill> BILLS =
            Prepared.of(BaseModel.shipped(), SampleBills.of(12, 4), StandardFields.ALL, Locale.UK);

    @Test
    void what_is_read_again_is_what_was_packed_but_for_the_last_bits_of_margins() {
        List<PreparedBill> read = decode(PreparedBlock.encode(BILLS));

        assertThat(read).hasSameSizeAs(BILLS);
        for (int i = 0; i < read.size(); i++) {
            same(read.get(i), BILLS.get(i));
        }
    }

    private static List<PreparedBill> decode(byte[] bytes) {
        return PreparedBlock.decode(bytes, new Vocabulary());
    }

    /// The features of each candidate, whose order does not matter.
    private static List<Set<Integer>> ids(PreparedBill bill) {
        List<Set<Integer>> all = new ArrayList<>();
        for (int c = 0; c < bill.size(); c++) {
            Set<Integer> ids = new HashSet<>();
            for (int i = bill.starts()[c]; i < bill.starts()[c + 1]; i++) {
                ids.add(bill.vocabulary().id(bill.features()[i]));
            }
            all.add(ids);
        }
        return all;
    }

    private static void same(PreparedBill read, PreparedBill packed) {
        assertThat(read.key()).isEqualTo(packed.key());
        assertThat(read.confirmedAt()).isEqualTo(packed.confirmedAt());
        assertThat(read.hash()).isEqualTo(packed.hash());
        assertThat(read.base()).isEqualTo(packed.base());
        assertThat(ids(read)).isEqualTo(ids(packed));
        assertThat(read.starts()).isEqualTo(packed.starts());
        assertThat(read.places().types()).isEqualTo(packed.places().types());
        assertThat(read.places().words()).isDeepEqualTo(packed.places().words());
        assertThat(read.places().values()).isEqualTo(packed.places().values());
        assertThat(read.places().numbers()).isEqualTo(packed.places().numbers());
        for (int f = 0; f < packed.fields().size(); f++) {
            PreparedField one = read.fields().get(f);
            PreparedField other = packed.fields().get(f);
            assertThat(one.name()).isEqualTo(other.name());
            assertThat(one.truth()).isEqualTo(other.truth());
            assertThat(one.record()).isEqualTo(other.record());
            assertThat(one.candidates()).isEqualTo(other.candidates());
            assertThat(one.equal()).isEqualTo(other.equal());
            assertThat(one.meant()).isEqualTo(other.meant());
            assertThat(one.rest()).isCloseTo(other.rest(), within(0.001f));
            assertThat(one.margins()).containsExactly(other.margins(), within(1 / 256f));
        }
    }

    @Test
    void a_block_takes_a_few_kilobytes_a_bill() {
        assertThat(PreparedBlock.encode(BILLS).length / BILLS.size()).isLessThan(6_000);
    }

    @Test
    void damaged_bytes_are_refused() {
        byte[] bytes = PreparedBlock.encode(BILLS);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> decode(Arrays.copyOf(bytes, bytes.length / 2)));
        assertThatIllegalArgumentException().isThrownBy(() -> decode(new byte[] {1, 2, 3}));
    }

    @Test
    void blocks_that_are_read_together_share_a_vocabulary() {
        Vocabulary vocabulary = new Vocabulary();
        List<PreparedBill> read = new ArrayList<>();
        read.addAll(PreparedBlock.decode(PreparedBlock.encode(BILLS.subList(0, 5)), vocabulary));
        int first = vocabulary.size();
        read.addAll(PreparedBlock.decode(PreparedBlock.encode(BILLS.subList(5, 12)), vocabulary));

        assertThat(vocabulary.size()).isGreaterThan(first);
        assertThat(Vocabulary.shared(read)).isSameAs(read);
        for (int i = 0; i < read.size(); i++) {
            assertThat(ids(read.get(i))).isEqualTo(ids(BILLS.get(i)));
        }
    }

    @Test
    void bills_of_other_vocabularies_get_one() {
        List<PreparedBill> shared = Vocabulary.shared(BILLS);

        assertThat(shared)
                .extracting(PreparedBill::vocabulary)
                .containsOnly(shared.getFirst().vocabulary());
        assertThat(shared)
                .extracting(PreparedBlockTest::ids)
                .containsExactlyElementsOf(BILLS.stream().map(PreparedBlockTest::ids).toList());
    }

    @Test
    void more_features_than_two_bytes_tell_apart_are_kept_too() {
        Vocabulary many = new Vocabulary();
        int[] features = IntStream.range(0, 70_000).map(i -> many.number(3 * i)).toArray();
        PreparedBill bill = BILLS.getFirst();
        int[] starts = bill.starts().clone();
        Arrays.fill(starts, 1, starts.length, features.length);
        PreparedBill large =
                new PreparedBill(
                        bill.key(),
                        bill.confirmedAt(),
                        bill.hash(),
                        bill.base(),
                        bill.places(),
                        many,
                        starts,
                        features,
                        bill.fields());

        same(decode(PreparedBlock.encode(List.of(large))).getFirst(), large);
    }
}
