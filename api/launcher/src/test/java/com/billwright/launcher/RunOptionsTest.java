package com.billwright.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunOptionsTest {

    private static final Path HOME = Path.of("/srv/billwright");

    @Test
    void without_options_everything_has_a_default() {
        assertThat(parse())
                .isEqualTo(
                        new RunOptions(
                                new Ports(8080, 8180, 5433),
                                Path.of("/srv/billwright/.billwright"),
                                true,
                                false,
                                true));
    }

    @Test
    void each_option_is_understood() {
        assertThat(
                        parse(
                                "--port",
                                "1",
                                "--keycloak-port",
                                "2",
                                "--postgres-port",
                                "3",
                                "--data",
                                "/tmp/x/../y",
                                "--no-demo",
                                "--fresh"))
                .isEqualTo(
                        new RunOptions(new Ports(1, 2, 3), Path.of("/tmp/y"), false, true, true));
    }

    @Test
    void a_wrong_option_is_named() {
        refused("Unknown option --prot", "--prot", "1");
        refused("--port needs a value", "--port");
        refused("--port needs a port between 1 and 65535, not '70000'", "--port", "70000");
        refused("--port needs a port between 1 and 65535, not 'eighty'", "--port", "eighty");
        refused("must differ", "--port", "8180");
    }

    private static void refused(String message, String... arguments) {
        assertThatThrownBy(() -> parse(arguments))
                .isInstanceOf(RunOptions.BadOption.class)
                .hasMessageContaining(message);
    }

    private static RunOptions parse(String... arguments) {
        return RunOptions.parse(List.of(arguments), HOME);
    }
}
