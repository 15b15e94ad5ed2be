package com.billwright.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class LoadOptionsTest {

    @Test
    void a_minute_at_one_upload_a_second_is_usual() {
        assertThat(LoadOptions.parse(List.of())).isEqualTo(new LoadOptions(1, 60, 0));
    }

    @Test
    void rate_and_time_say_how_many_uploads() {
        var options = LoadOptions.parse(List.of("--rate", "0.25", "--seconds", "120"));

        assertThat(options.uploads()).isEqualTo(30);
    }

    @Test
    void a_rate_of_nothing_is_refused_with_what_is_wanted() {
        assertThatThrownBy(() -> LoadOptions.parse(List.of("--rate", "0")))
                .isInstanceOf(RunOptions.BadOption.class)
                .hasMessageContaining("--rate needs a number above 0");
    }

    @Test
    void an_option_without_its_value_is_refused() {
        assertThatThrownBy(() -> LoadOptions.parse(List.of("--tenants")))
                .hasMessageContaining("--tenants needs a number above 0");
    }
}
