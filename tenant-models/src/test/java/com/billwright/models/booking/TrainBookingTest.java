package com.billwright.models.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainBookingTest {

    @TempDir Path folder;

    @Test
    void the_same_made_up_tenants_give_the_same_base() throws IOException {
        var one = train("one.model");

        assertThat(train("two.model").bytes()).isEqualTo(one.bytes());
        assertThat(one.bytes().length).isLessThan(20_000);
    }

    private BookingBase train(String name) throws IOException {
        var out = new ByteArrayOutputStream();
        var base =
                TrainBooking.run(
                        new TrainBooking.Options(10, List.of(), folder.resolve(name)),
                        new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("account: 0.", "property: 0.");
        return base;
    }
}
