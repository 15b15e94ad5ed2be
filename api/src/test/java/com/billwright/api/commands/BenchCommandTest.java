package com.billwright.api.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BenchCommandTest {

    @Test
    void what_is_wrong_is_said_with_what_would_be_right() {
        refuses("What is to be measured?");
        refuses("Nothing is known of bench speed", "speed");
        refuses("bench reading needs one folder", "reading");
        refuses("Unknown option: --bills", "training", "--bills", "5");
        refuses(
                "--documents needs a whole number above 0, or several",
                "training",
                "--documents",
                "50,x");
        refuses("Unknown option: --list", "vendors", "--list", "5");
        refuses("--vendors needs a whole number above 0", "vendors", "--vendors");
        refuses("Unknown option: --bills", "serving", "--bills", "5");
        refuses("--tenants needs a whole number above 0", "serving", "--tenants", "0");
        refuses("--bills needs a whole number above 0", "vendors", "--bills", "many");
    }

    private static void refuses(String why, String... arguments) {
        var err = new ByteArrayOutputStream();
        int status =
                BenchCommand.run(
                        arguments, System.out, new PrintStream(err, true, StandardCharsets.UTF_8));

        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(why).contains("bench vendors");
    }
}
