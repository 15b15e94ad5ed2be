package com.billwright.api.commands;

import static org.assertj.core.api.Assertions.assertThat;

import com.billwright.models.base.BaseModel;
import com.billwright.models.pages.PagesBase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaseCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void it_writes_a_model_that_loads_and_the_card_that_names_it(@TempDir Path folder)
            throws IOException {
        String into = folder.resolve("new").toString();
        int status = run("--vendors", "20", "--bills", "2", "--seed", "7", "--out", into);

        assertThat(status).isZero();
        BaseModel model =
                BaseModel.fromBytes(Files.readAllBytes(folder.resolve("new/generated.model")));
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(model.id());
        assertThat(folder.resolve("new/generated-model.md")).content().contains(model.id());
        byte[] pages = Files.readAllBytes(folder.resolve("new/pages.model"));
        assertThat(folder.resolve("new/pages-model.md"))
                .content()
                .contains(PagesBase.fromBytes(pages).id());
    }

    @Test
    void a_wrong_option_is_said_with_the_right_ones() {
        assertThat(run("--vendor", "20")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("Unknown option: --vendor")
                .contains("--vendors N");
    }

    @Test
    void a_number_that_is_none_is_refused() {
        assertThat(run("--vendors", "many")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("--vendors needs a number");
        assertThat(run("--vendors")).isEqualTo(2);
        assertThat(run("--vendors", "3")).isEqualTo(2);
    }

    private int run(String... arguments) {
        return BaseCommand.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
