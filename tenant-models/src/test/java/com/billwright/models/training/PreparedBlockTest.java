package com.billwright.models.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.billwright.extraction.field.StandardFields;
import com.billwright.models.base.BaseModel;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PreparedBlockTest {

    private static final List<PreparedBill> BILLS =
            Prepared.of(BaseModel.shipped(), SampleBills.of(12, 4), StandardFields.ALL, Locale.UK);

    @Test
    void what_is_read_again_is_what_was_packed_but_for_the_last_bits_of_margins() {
        List<PreparedBill> read = PreparedBlock.decode(PreparedBlock.encode(BILLS));

        assertThat(read).hasSameSizeAs(BILLS);
        for (int i = 0; i < read.size(); i++) {
            same(read.get(i), BILLS.get(i));
        }
    }

    private static void same(PreparedBill read, PreparedBill packed) {
        assertThat(read.key()).isEqualTo(packed.key());
        assertThat(read.confirmedAt()).isEqualTo(packed.confirmedAt());
        assertThat(read.hash()).isEqualTo(packed.hash());
        assertThat(read.base()).isEqualTo(packed.base());
        assertThat(read.ids()).isEqualTo(packed.ids());
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
                .isThrownBy(() -> PreparedBlock.decode(Arrays.copyOf(bytes, bytes.length / 2)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PreparedBlock.decode(new byte[] {1, 2, 3}));
    }
}
